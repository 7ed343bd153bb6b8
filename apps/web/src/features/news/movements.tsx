import { addDays, partialDate } from '@iltizam/shared/kernel/dates';
import type { Movement } from '@iltizam/shared/news/contract';
import { BandTag } from '../../ui/band-tag.js';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';
import styles from './news.module.css';

const useChange = (): ((movement: Movement) => string) => {
  const { t } = useTranslation('news');
  const format = useFormat();
  return ({ from, to }) => {
    if (to === null) return t('movements.takenBack');
    if (from === null) return t('movements.first', { to: format.percent(to) });
    if (from === to) return t('movements.same', { to: format.percent(to) });
    return t('movements.change', { from: format.percent(from), to: format.percent(to) });
  };
};

/** What is older is no news: the title then says how old. */
const NEWS_DAYS = 90;

/** "Ce qui a bougé", or of when the last reports are. */
export const MovementsTitle = ({ items }: { items: readonly Movement[] }) => {
  const { t } = useTranslation('news');
  const format = useFormat();
  const today = useToday();
  const latest = items.reduce<string | null>((day, { effectiveOn }) => (day === null || effectiveOn > day ? effectiveOn : day), null);
  return latest === null || latest >= addDays(today, -NEWS_DAYS)
    ? t('movements.title')
    : t('movements.old', { date: format.date(partialDate(latest, 'month')) });
};

/** What moved last: each fact with its date, from what to what, and whose it is. */
export const Movements = ({ plan, items }: { plan: string; items: readonly Movement[] }) => {
  const { t } = useTranslation('news');
  const change = useChange();
  if (items.length === 0) return <p className="meta">{t('movements.none')}</p>;
  return (
    <ol className={styles.movements}>
      {items.map((movement) => {
        const { id, commitment, activity, effectiveOn, institution, band } = movement;
        return (
          <li key={id}>
            <p className="meta">
              <DateText value={effectiveOn} /> · {t('commitment', { number: commitment.number })} ·{' '}
              <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
            </p>
            <LocalLink className="clamp" to={`/plans/${plan}/commitments/${commitment.number}#activite-${activity.number}`}>
              <LocalText lang={activity.titleLang}>{activity.title}</LocalText>
            </LocalLink>
            <p className={styles.change}>
              <strong>{change(movement)}</strong> {band !== null && <BandTag band={band} />}
            </p>
          </li>
        );
      })}
    </ol>
  );
};
