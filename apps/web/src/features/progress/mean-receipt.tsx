import { add, exact, toDecimalString, ZERO } from '@iltizam/shared/kernel/decimal';
import type { AxisCalculation } from '@iltizam/shared/progress/contract';
import { nothingReported } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
import { datasetUrl } from '../../lib/dataset-url.js';
import { DataNoteLine } from '../../ui/data-note-line.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Receipt } from '../../ui/receipt.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

type Terms = Omit<AxisCalculation, 'axis'>;
type MeanReceiptProps = {
  calculation: Terms;
  plan: string;
  /** true when the plan says that its figures were not declared by the bodies */
  hasDataNote: boolean;
  /** keeps the date in the links */
  search: string;
  /** what the terms are */
  of: 'commitments' | 'axes';
  rule: string;
  /** after the date and the coverage */
  notes?: ReactNode;
  downloads?: ReactNode;
  level?: 2 | 3;
};

/** A rate that is the mean of other rates: the plan's or an axis's, a line per commitment (or axis). DOMAIN.md §3.4 */
export const MeanReceipt = ({ calculation, plan, hasDataNote, search, of, rule, notes, downloads, level = 3 }: MeanReceiptProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const language = useLanguage();
  const { terms, rate, shown, coverage, asOf } = calculation;
  const totalWeight = toDecimalString(
    terms.reduce((total, term) => (term.rate === null ? total : add(total, exact(term.weight))), ZERO),
    2,
  );
  return (
    <Receipt
      title={
        nothingReported(calculation) || shown === null ? t('receipt.untitled') : t('receipt.title', { percent: format.percent(shown) })
      }
      rule={rule}
      termName={t(of === 'axes' ? 'receipt.axis' : 'receipt.commitment')}
      terms={terms.map(({ number, title, titleLang, weight, rate: percent, preciseRate, contribution }) => ({
        number,
        name: title,
        label: (
          <>
            {number}.{' '}
            <LocalLink
              to={of === 'axes' ? `/plans/${plan}/axes/${number}${search}` : `/plans/${plan}/commitments/${number}${search}#calcul`}
            >
              <LocalText lang={titleLang}>{title}</LocalText>
            </LocalLink>
          </>
        ),
        weight,
        percent,
        precise: preciseRate,
        contribution,
      }))}
      totalWeight={totalWeight}
      rate={rate}
      shown={shown}
      silenceCounts={false}
      workbook={datasetUrl({ plan, dataset: of, query: { asOf } }, 'xlsx', language)}
      notes={
        <>
          {t('receipt.notes', { date: format.date(asOf) })}{' '}
          {coverage !== null && t('receipt.coverage', { percent: format.percent(coverage) })} {notes}
          {hasDataNote && <DataNoteLine plan={plan} />}
        </>
      }
      downloads={downloads}
      level={level}
    />
  );
};
