import { add, exact, toDecimalString, ZERO } from '@iltizam/shared/kernel/decimal';
import { type ReactNode, useId } from 'react';
import { Num, Percent } from './figures.js';
import { Icon } from './icon.js';
import { ReceiptCopy } from './receipt-copy.js';
import styles from './receipt.module.css';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

/** One printed term: weight × percent = contribution, all decimal strings; `percent` null is "not reported". */
export type ReceiptTerm = {
  number: number;
  label: ReactNode;
  /** the same in plain words, to be copied */
  name: string;
  weight: string;
  percent: string | null;
  /** the percent before it was rounded, when it is itself a rate */
  precise?: string | null;
  contribution: string;
};

type ReceiptProps = {
  title: string;
  rule: ReactNode;
  /** what a term is: "Activité", "Engagement" */
  termName: string;
  terms: readonly ReceiptTerm[];
  totalWeight: string;
  /** the exact rate: the sum of the printed terms */
  rate: string | null;
  shown: number | null;
  /** true when what was not reported counts as 0, false when it is left out: DOMAIN.md §3.3 */
  silenceCounts: boolean;
  /** the address of the same facts as a workbook */
  workbook: string;
  /** date, coverage, rounding, published rate */
  notes?: ReactNode;
  downloads?: ReactNode;
  level?: 2 | 3;
};

/** What every term is divided by: all the weights, or those that were reported where silence does not count. DOMAIN.md §3.3 */
const divisorOf = ({ terms, totalWeight, silenceCounts }: Pick<ReceiptProps, 'terms' | 'totalWeight' | 'silenceCounts'>): string =>
  silenceCounts
    ? totalWeight
    : toDecimalString(
        terms.reduce((sum, { weight, percent }) => (percent === null ? sum : add(sum, exact(weight))), ZERO),
        4,
      );

/** "Where does this rate come from?": the terms, their sum and the shown rate. DOMAIN.md §3.6 */
export const Receipt = (props: ReceiptProps) => {
  const { title, rule, termName, terms, totalWeight, rate, shown, silenceCounts, workbook, notes, downloads, level = 3 } = props;
  const { t } = useTranslation('ui');
  const format = useFormat();
  const heading = useId();
  const divisor = format.short(divisorOf(props));
  const Heading = `h${level}` as const;
  const sheet = {
    header: { number: t('receipt.number'), weight: t('receipt.weight'), value: t('receipt.percent'), name: termName },
    terms: terms.map(({ number, name, weight, percent, precise = percent }) => ({ number, name, weight, value: precise })),
    silenceCounts,
    total: { label: t('receipt.formula'), note: rate === null ? '' : t('receipt.formulaNote', { rate: format.number(rate) }) },
  };
  return (
    <section className={styles.receipt} aria-labelledby={heading}>
      <Heading id={heading}>{title}</Heading>
      <p className={styles.rule}>{rule}</p>
      <table>
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{termName}</th>
            <th scope="col" className="n">
              {t('receipt.weight')}
            </th>
            <th scope="col" className="n">
              {t('receipt.percent')}
            </th>
            <th scope="col" className="n">
              {t('receipt.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ number, label, weight, percent, contribution }) => (
            <tr key={number} className={Number(contribution) === 0 ? styles.zero : undefined}>
              <th scope="row">{label}</th>
              <td className="n">
                <Num>{format.short(weight)}</Num>
              </td>
              <td className="n">
                <span className={styles.sign} aria-hidden="true">
                  ×
                </span>
                {percent === null ? t('band.not_reported') : <Percent value={percent} />}
                {percent !== null && <span className={styles.divisor}> ÷ {divisor}</span>}
              </td>
              <td className="n">
                <span className={styles.sign} aria-hidden="true">
                  =
                </span>
                <Num>{format.number(contribution)}</Num>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('receipt.sum')}</th>
            <td className="n">
              <Num>{format.short(totalWeight)}</Num>
            </td>
            <td className="n" colSpan={2}>
              {rate !== null && <Num>{format.number(rate)}</Num>}
            </td>
          </tr>
          <tr className={styles.total}>
            <th scope="row" colSpan={3}>
              {t('receipt.shown')}
            </th>
            <td className="n">{shown === null ? t('noRate') : <Percent value={shown} />}</td>
          </tr>
        </tfoot>
      </table>
      <div className={styles.notes}>
        {notes} {t('receipt.rounding')}
      </div>
      <div className={styles.take}>
        {rate !== null && <ReceiptCopy sheet={sheet} />}
        <div className="links">
          <a href={workbook}>
            <Icon name="download" />
            {t('receipt.workbook')}
            <span className="vh"> {title}</span>
          </a>
          {downloads}
        </div>
      </div>
    </section>
  );
};
