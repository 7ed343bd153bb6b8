import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { bandOf } from '@iltizam/shared/progress/bands';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { wholePoints } from '../../lib/format.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';

const SHOWN = 8;

/** What moved most since a day, up or down. */
export const Movements = ({ view, progress }: { view: CommitteeView; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const moved = view.movements
    .filter(({ change }) => Number(change) !== 0)
    .sort((a, b) => Math.abs(Number(b.change)) - Math.abs(Number(a.change)));
  const back = moved.filter(({ change }) => Number(change) < 0).length;
  const up = moved.length - back;
  const rate = (value: string | null) => (value === null ? ui('noRate') : format.percent(wholePoints(value)));
  const now = (number: number) => progress.commitments.find((commitment) => commitment.number === number);
  return (
    <section aria-labelledby="movements">
      <h2 id="movements">{t('movements.title', { date: format.date(view.since) })}</h2>
      <p className={styles.say}>
        {moved.length === 0 ? t('movements.none') : `${t('movements.forward', { count: up })} ${t('movements.back', { count: back })}`}
      </p>
      <ol className={styles.movements}>
        {moved.slice(0, SHOWN).map(({ number, title, titleLang, before, after, change }) => (
          <li key={number}>
            <p className={styles.one}>
              {number}.{' '}
              <LocalLink to={`/plans/${view.plan.slug}/commitments/${number}`}>
                <LocalText lang={titleLang}>{title}</LocalText>
              </LocalLink>
            </p>
            <Ruler rate={after} band={now(number)?.band ?? bandOf(after)} planned={now(number)?.planned ?? null} previous={before} />
            <p className={styles.fromTo}>
              {t('movements.fromTo', { before: rate(before), after: rate(after), change: format.signed(change) })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
