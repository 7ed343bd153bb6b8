import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './receipt.module.css';
import { Num, Percent } from './figures.js';
import { useFormat } from './use-format.js';

/** One printed term: weight × percent = contribution, all decimal strings; `percent` null is "not reported". */
export type ReceiptTerm = { id: string | number; label: ReactNode; weight: string; percent: string | null; contribution: string };

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
  /** date, coverage, rounding, published rate */
  notes?: ReactNode;
  downloads?: ReactNode;
  level?: 2 | 3;
};

/** "Where does this rate come from?": the terms, their sum and the shown rate. DOMAIN.md §3.6 */
export const Receipt = ({ title, rule, termName, terms, totalWeight, rate, shown, notes, downloads, level = 3 }: ReceiptProps) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const heading = useId();
  const Heading = `h${level}` as const;
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
          {terms.map(({ id, label, weight, percent, contribution }) => (
            <tr key={id} className={Number(contribution) === 0 ? styles.zero : undefined}>
              <th scope="row">{label}</th>
              <td className="n">
                <Num>{format.short(weight)}</Num>
              </td>
              <td className="n">
                <span className={styles.sign} aria-hidden="true">
                  ×
                </span>
                {percent === null ? t('band.not_reported') : <Percent value={percent} />}
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
      {notes !== undefined && <div className={styles.notes}>{notes}</div>}
      {downloads !== undefined && <div className="links">{downloads}</div>}
    </section>
  );
};
