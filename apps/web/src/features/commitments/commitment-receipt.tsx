import type { Calculation } from '@iltizam/shared/progress/contract';
import { nothingReported } from '@iltizam/shared/progress/reporting';
import type { ReactNode } from 'react';
import { datasetUrl } from '../../lib/dataset-url.js';
import { DataNoteLine } from '../../ui/data-note-line.js';
import { LocalText } from '../../ui/local-text.js';
import { Receipt } from '../../ui/receipt.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './commitment-receipt.module.css';

type CommitmentReceiptProps = {
  calculation: Calculation;
  plan: string;
  /** true when the plan says that its figures were not declared by the bodies */
  hasDataNote: boolean;
  downloads?: ReactNode;
  /** what gave an activity its weight, where it is not the adopted one */
  weightNote?: (activity: number) => ReactNode;
  /** false when the activities are not on the same page */
  linked?: boolean;
};

/** How a commitment's rate is computed, a line per activity that carries weight. */
export const CommitmentReceipt = ({ calculation, plan, hasDataNote, downloads, weightNote, linked = true }: CommitmentReceiptProps) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const language = useLanguage();
  const { rate, shown, rule, totalWeight, coverage, asOf, terms } = calculation;
  return (
    <Receipt
      title={
        nothingReported(calculation) || shown === null ? t('receipt.untitled') : t('receipt.title', { percent: format.percent(shown) })
      }
      rule={`${t(hasDataNote ? 'receipt.ruleReconstructed' : 'receipt.rule')} ${t(`receipt.${rule}`)}`}
      termName={t('receipt.activity')}
      terms={terms.map(({ activity, title, titleLang, weight, percent, contribution }) => ({
        number: activity,
        name: title,
        label: (
          <span className={styles.label}>
            {linked ? <a href={`#activite-${activity}`}>{activity}.</a> : <span>{activity}.</span>}
            <span>
              <span className="clamp">
                <LocalText lang={titleLang}>{title}</LocalText>
              </span>
              {weightNote?.(activity)}
            </span>
          </span>
        ),
        weight,
        percent,
        contribution,
      }))}
      totalWeight={totalWeight}
      rate={rate}
      shown={shown}
      silenceCounts={rule === 'as_zero'}
      workbook={datasetUrl({ plan, dataset: 'activities', query: { asOf } }, 'xlsx', language)}
      notes={
        <>
          {t('receipt.notes', { date: format.date(asOf), coverage: format.percent(coverage ?? '0') })}
          {hasDataNote && <DataNoteLine plan={plan} />}
        </>
      }
      downloads={downloads}
    />
  );
};
