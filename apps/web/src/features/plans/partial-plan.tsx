import type { Plan } from '@iltizam/shared/plans/contract';
import { useTranslation } from '../../ui/translation.js';
import { Notice } from '../../ui/notice.js';
import styles from './partial-plan.module.css';

/** Says that the figures stand for fewer commitments than the plan has; nothing when all are described. */
export const PartialPlan = ({ plan, described }: { plan: Pick<Plan, 'commitments'>; described: number }) => {
  const { t } = useTranslation('plans');
  if (described >= plan.commitments) return null;
  return (
    <div className={styles.partial}>
      <Notice>{t('partial', { described, total: plan.commitments })}</Notice>
    </div>
  );
};
