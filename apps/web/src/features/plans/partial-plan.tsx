import type { Plan } from '@iltizam/shared/plans/contract';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './partial-plan.module.css';

/** Says that the figures stand for fewer commitments than the plan has; nothing when all are described. */
export const PartialPlan = ({ plan: { described, commitments } }: { plan: Pick<Plan, 'described' | 'commitments'> }) => {
  const { t } = useTranslation('plans');
  if (described >= commitments) return null;
  return (
    <div className={styles.partial}>
      <Notice>{t('partial', { described, total: commitments })}</Notice>
    </div>
  );
};
