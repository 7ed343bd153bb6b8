import type { AxisCalculation, PlanCalculation } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { MeanReceipt } from './mean-receipt.js';

type PlanReceiptProps = { calculation: PlanCalculation; plan: string; search: string; downloads: ReactNode };

/** How the plan's rate is computed, a line per commitment (or axis, by the plan's rule). */
export const PlanReceipt = ({ calculation, ...rest }: PlanReceiptProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { rule, publishedRate } = calculation;
  return (
    <MeanReceipt
      {...rest}
      calculation={calculation}
      of={rule === 'mean_of_axes' ? 'axes' : 'commitments'}
      rule={t(`receipt.${rule}`)}
      notes={
        publishedRate !== null &&
        publishedRate.difference !== null &&
        t('receipt.publishedNote', {
          percent: format.percent(publishedRate.rate),
          date: format.date(publishedRate.asOf),
          difference: format.signed(publishedRate.difference),
        })
      }
    />
  );
};

/** How an axis's rate is computed, a line per commitment. */
export const AxisReceipt = ({ calculation, plan, search }: { calculation: AxisCalculation; plan: string; search: string }) => {
  const { t } = useTranslation('progress');
  return <MeanReceipt calculation={calculation} plan={plan} search={search} of="commitments" rule={t('receipt.mean_of_axis')} level={2} />;
};
