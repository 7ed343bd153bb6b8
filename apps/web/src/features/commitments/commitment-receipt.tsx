import type { Calculation } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalText } from '../../ui/local-text.js';
import { Receipt } from '../../ui/receipt.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './commitment-receipt.module.css';

type CommitmentReceiptProps = {
  calculation: Calculation;
  downloads?: ReactNode;
  /** false when the activities are not on the same page */
  linked?: boolean;
};

/** How a commitment's rate is computed, a line per activity that carries weight. */
export const CommitmentReceipt = ({ calculation, downloads, linked = true }: CommitmentReceiptProps) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const { rate, shown, rule, totalWeight, coverage, asOf, terms } = calculation;
  return (
    <Receipt
      title={shown === null ? t('receipt.untitled') : t('receipt.title', { percent: format.percent(shown) })}
      rule={`${t('receipt.rule')} ${t(`receipt.${rule}`)}`}
      termName={t('receipt.activity')}
      terms={terms.map(({ activity, title, titleLang, weight, percent, contribution }) => ({
        id: activity,
        label: (
          <span className={styles.label}>
            {linked ? <a href={`#a${activity}`}>{activity}.</a> : <span>{activity}.</span>}
            <span className="clamp">
              <LocalText lang={titleLang}>{title}</LocalText>
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
      notes={t('receipt.notes', { date: format.date(asOf), coverage: format.percent(coverage ?? '0') })}
      downloads={downloads}
    />
  );
};
