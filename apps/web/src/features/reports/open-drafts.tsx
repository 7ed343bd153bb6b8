import type { Plan } from '@iltizam/shared/plans/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import styles from './open-drafts.module.css';

/** Tells a reader of the plan that a draft report takes remarks, and where; nothing once its day is over. DOMAIN.md §8 */
export const OpenDrafts = ({ plan: { slug, openDrafts } }: { plan: Pick<Plan, 'slug' | 'openDrafts'> }) => {
  const { t } = useTranslation('reports');
  return openDrafts.map(({ report, remarksUntil }) => (
    <p key={report} className={`meta ${styles.line}`}>
      <LocalLink to={`/plans/${slug}/reports#rapport-${report}-draft`}>
        <Rich text={t('openDraft', { number: report })} components={{ date: <DateText value={remarksUntil} /> }} />
      </LocalLink>
    </p>
  ));
};
