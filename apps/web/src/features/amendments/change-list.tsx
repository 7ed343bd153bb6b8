import type { AmendmentChange } from '@iltizam/shared/amendments/contract';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { type AmendedPart, partsOf } from './amended-part.js';
import styles from './amendments.module.css';
import { ChangeLines } from './change-lines.js';

const PartName = ({ part: { commitment, activity }, plan }: { part: AmendedPart; plan: string }) => {
  const { t } = useTranslation('amendments');
  if (commitment === null) return t('public.part.plan');
  const page = `/plans/${plan}/commitments/${commitment.number}`;
  if (activity === null)
    return (
      <LocalLink to={page}>
        {t('public.part.commitment', { number: commitment.number })}
        {t('public.colon')}
        <LocalText lang={commitment.titleLang}>{commitment.title}</LocalText>
      </LocalLink>
    );
  return (
    <LocalLink to={`${page}/activities/${activity.number}`}>
      {t('public.part.activity', { commitment: commitment.number, number: activity.number })}
      {t('public.colon')}
      <LocalText lang={activity.titleLang}>{activity.title}</LocalText>
    </LocalLink>
  );
};

type ChangeListProps = { plan: string; changes: readonly AmendmentChange[]; /** of each part */ heading: 'h3' | 'h4' };

/** What an amendment changes, part by part, each value before and after. */
export const ChangeList = ({ plan, changes, heading: Heading }: ChangeListProps) => {
  const { t } = useTranslation('amendments');
  return partsOf(changes).map((part) => (
    <div key={part.key} className={styles.part}>
      <Heading>
        <PartName part={part} plan={plan} />
      </Heading>
      <ul className={styles.lines}>
        {part.changes.map((change) => (
          <ChangeLines key={change.what} change={change} />
        ))}
        {part.along > 0 && <li className="meta">{t('public.along', { count: part.along })}</li>}
      </ul>
    </div>
  ));
};
