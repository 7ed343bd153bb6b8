import type { CommitmentChange, CommitteeView } from '@iltizam/shared/committee/contract';
import { bandOf } from '@iltizam/shared/progress/bands';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { wholePercent } from '../../lib/format.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './committee.module.css';

const SHOWN = 8;

const isNews = ({
  change,
  newlyDeclared,
  newlyLate,
  updates,
  amendments,
  difficultiesOpened,
  difficultiesResolved,
}: CommitmentChange): boolean =>
  Number(change ?? 0) !== 0 || newlyDeclared || newlyLate || updates + amendments + difficultiesOpened + difficultiesResolved > 0;

/** What else happened, in words: completed, late, updates, difficulties. */
const useEvents = () => {
  const { t } = useTranslation('committee');
  return (change: CommitmentChange): string[] =>
    [
      change.newlyCompleted && t('changes.completed'),
      change.newlyLate && t('changes.late'),
      change.updates > 0 && t('changes.updates', { count: change.updates }),
      change.amendments > 0 && t('changes.amendments', { count: change.amendments }),
      change.difficultiesOpened > 0 && t('changes.opened', { count: change.difficultiesOpened }),
      change.difficultiesResolved > 0 && t('changes.resolved', { count: change.difficultiesResolved }),
    ].filter((event) => event !== false);
};

const ChangeItem = ({ plan, change, progress }: { plan: string; change: CommitmentChange; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const eventsOf = useEvents();
  const { number, title, titleLang, before, after, newlyDeclared } = change;
  const now = progress.commitments.find((commitment) => commitment.number === number);
  const percent = (value: string | null) => (value === null ? ui('noRate') : format.percent(wholePercent(value)));
  return (
    <li>
      <p className={styles.one}>
        {number}.{' '}
        <LocalLink to={`/plans/${plan}/commitments/${number}#historique`}>
          <LocalText lang={titleLang}>{title}</LocalText>
        </LocalLink>
      </p>
      <Ruler rate={after} band={after === null ? null : (now?.band ?? bandOf(after))} planned={now?.planned ?? null} previous={before} />
      <p className={styles.fromTo}>
        {newlyDeclared
          ? t('changes.declared', { after: percent(after) })
          : t('changes.fromTo', { before: percent(before), after: percent(after), change: format.signed(change.change ?? '0') })}
      </p>
      <p className={styles.events}>{eventsOf(change).join(' · ')}</p>
    </li>
  );
};

/** What changed since a meeting or a day: rates, completions, delays, updates, difficulties. */
export const Changes = ({ view, progress }: { view: CommitteeView; progress: PlanProgress }) => {
  const { t } = useTranslation('committee');
  const format = useFormat();
  const date = format.date(view.since);
  const news = view.changes.filter(isNews);
  const count = (holds: (change: CommitmentChange) => boolean): number => view.changes.filter(holds).length;
  const [up, back, declared] = [
    count(({ change }) => Number(change ?? 0) > 0),
    count(({ change }) => Number(change ?? 0) < 0),
    count(({ newlyDeclared }) => newlyDeclared),
  ];
  const items = (some: readonly CommitmentChange[]) =>
    some.map((change) => <ChangeItem key={change.number} plan={view.plan.slug} change={change} progress={progress} />);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t(view.meeting === null ? 'changes.title' : 'changes.titleMeeting', { date })}</h2>
      {view.meeting !== null && (
        <p className="meta">
          <LocalText lang={view.meeting.titleLang}>{view.meeting.title}</LocalText>
        </p>
      )}
      {view.plan.before === null && view.plan.after !== null && <p className={styles.say}>{t('changes.undeclared', { date })}</p>}
      <p className={styles.say}>
        {news.length === 0 ? (
          t('changes.none')
        ) : (
          <>
            {up + back > 0 && `${t('changes.forward', { count: up })} ${t('changes.back', { count: back })}`}{' '}
            {declared > 0 && t('changes.firstDeclared', { count: declared })}
          </>
        )}
      </p>
      <ol className={styles.movements}>{items(news.slice(0, SHOWN))}</ol>
      {news.length > SHOWN && (
        <details className={styles.rest}>
          <summary>{t('changes.more', { count: news.length - SHOWN })}</summary>
          <ol className={styles.movements}>{items(news.slice(SHOWN))}</ol>
        </details>
      )}
      <p className="links">
        <LocalLink to={`/plans/${view.plan.slug}/compare?from=${view.since}&to=${view.asOf}`}>{t('changes.all')}</LocalLink>
      </p>
    </section>
  );
};
