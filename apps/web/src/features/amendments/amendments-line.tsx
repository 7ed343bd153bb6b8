import type { Plan } from '@iltizam/shared/plans/contract';
import { DateText } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { Rich, useTranslation } from '../../ui/translation.js';
import styles from './amendments.module.css';

/** "2 amendements depuis l'adoption, le dernier avec effet au 1er juin 2025": nothing when the plan is as it was adopted. */
export const AmendmentsLine = ({ plan: { slug, amendments } }: { plan: Pick<Plan, 'slug' | 'amendments'> }) => {
  const { t } = useTranslation('amendments');
  if (amendments === null) return null;
  return (
    <p className={`meta ${styles.summary}`}>
      <LocalLink to={`/plans/${slug}/amendments`}>
        <Rich text={t('public.line', { count: amendments.count })} components={{ date: <DateText value={amendments.lastOn} /> }} />
      </LocalLink>
    </p>
  );
};
