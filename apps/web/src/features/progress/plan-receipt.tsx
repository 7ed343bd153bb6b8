import type { AxisCalculation, PlanCalculation } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { RateSourceText, usePublishedGap } from '../../ui/published-rate.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { MeanReceipt } from './mean-receipt.js';

type PlanReceiptProps = { calculation: PlanCalculation; plan: string; hasDataNote: boolean; search: string; downloads: ReactNode };

/** How the plan's rate is computed, a line per commitment (or axis, by the plan's rule). */
export const PlanReceipt = ({ calculation, ...rest }: PlanReceiptProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const gapOf = usePublishedGap();
  const { rule, publishedRate, asOf } = calculation;
  const gap = publishedRate && gapOf(publishedRate, calculation, asOf);
  return (
    <MeanReceipt
      {...rest}
      calculation={calculation}
      of={rule === 'mean_of_axes' ? 'axes' : 'commitments'}
      rule={t(`receipt.${rule}`)}
      notes={
        publishedRate !== null &&
        gap !== null && (
          <>
            {t('receipt.publishedNote', { percent: format.percent(publishedRate.rate), date: format.date(publishedRate.asOf), gap })}{' '}
            {publishedRate.source !== null && <RateSourceText source={publishedRate.source} />}
          </>
        )
      }
    />
  );
};

/** How an axis's rate is computed, a line per commitment. */
export const AxisReceipt = ({
  calculation,
  ...rest
}: {
  calculation: AxisCalculation;
  plan: string;
  hasDataNote: boolean;
  search: string;
}) => {
  const { t } = useTranslation('progress');
  return <MeanReceipt {...rest} calculation={calculation} of="commitments" rule={t('receipt.mean_of_axis')} level={2} />;
};
