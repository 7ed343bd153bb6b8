import { add, exact, toDecimalString, ZERO } from '@iltizam/shared/kernel/decimal';
import type { PlanCalculation } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Receipt } from '../../ui/receipt.js';
import { useFormat } from '../../ui/use-format.js';

type PlanReceiptProps = { calculation: PlanCalculation; plan: string; search: string; downloads: ReactNode };

/** How the plan's rate is computed, a line per commitment (or axis, by the plan's rule). */
export const PlanReceipt = ({ calculation, plan, search, downloads }: PlanReceiptProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { rule, terms, rate, shown, asOf, publishedRate } = calculation;
  const byAxis = rule === 'mean_of_axes';
  const totalWeight = toDecimalString(
    terms.reduce((total, { weight }) => add(total, exact(weight)), ZERO),
    2,
  );
  return (
    <Receipt
      title={shown === null ? t('receipt.untitled') : t('receipt.title', { percent: format.percent(shown) })}
      rule={t(`receipt.${rule}`)}
      termName={t(byAxis ? 'receipt.axis' : 'receipt.commitment')}
      terms={terms.map(({ number, title, titleLang, weight, rate: percent, contribution }) => ({
        id: number,
        label: (
          <>
            {number}.{' '}
            {byAxis ? (
              <LocalText lang={titleLang}>{title}</LocalText>
            ) : (
              <LocalLink to={`/plans/${plan}/commitments/${number}${search}`}>
                <LocalText lang={titleLang}>{title}</LocalText>
              </LocalLink>
            )}
          </>
        ),
        weight,
        percent,
        contribution,
      }))}
      totalWeight={totalWeight}
      rate={rate}
      shown={shown}
      notes={
        <>
          {t('receipt.notes', { date: format.date(asOf) })}{' '}
          {publishedRate !== null &&
            t('receipt.publishedNote', {
              percent: format.percent(publishedRate.rate),
              date: format.date(publishedRate.asOf),
              difference: format.signed(publishedRate.difference ?? '0'),
            })}
        </>
      }
      downloads={downloads}
    />
  );
};
