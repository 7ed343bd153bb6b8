import type { ReactNode } from 'react';
import styles from './chart-figure.module.css';
import { Num } from './figures.js';
import { Icon } from './icon.js';
import { useTranslation } from './translation.js';
import { useCopy } from './use-copy.js';
import { type Format, useFormat } from './use-format.js';

export type ChartColumn<Row> = {
  key: string;
  label: string;
  numeric?: boolean;
  /** the column that names the row */
  rowHeader?: boolean;
  /** what is copied to a spreadsheet; null is "nothing is known", never 0 */
  value: (row: Row) => string | number | null;
  /** what is read on screen; the value when absent */
  show?: (row: Row) => ReactNode;
};

type FigureTableProps<Row> = {
  caption: string;
  columns: readonly ChartColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
};

const cellOf = <Row,>({ numeric, value, show }: ChartColumn<Row>, row: Row, format: Format): ReactNode => {
  if (show) return show(row);
  const raw = value(row);
  if (raw === null) return '–';
  return numeric ? <Num>{format.number(raw)}</Num> : raw;
};

/** Tab-separated, with the decimal mark of the language: a spreadsheet in that language reads the numbers as numbers. */
const spreadsheetText = <Row,>(columns: readonly ChartColumn<Row>[], rows: readonly Row[], decimalMark: string): string => {
  const cell = ({ numeric, value }: ChartColumn<Row>, row: Row) => {
    const text = String(value(row) ?? '');
    return numeric ? text.replace('.', decimalMark) : text.replace(/\s+/g, ' ');
  };
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => cell(column, row)))]
    .map((cells) => cells.join('\t'))
    .join('\n');
};

const CopyTable = ({ text }: { text: () => string }) => {
  const { t } = useTranslation('ui');
  const { outcome, copy } = useCopy();
  return (
    <p className={styles.copy}>
      <button type="button" className={styles.act} onClick={() => copy(text())}>
        <Icon name="document" />
        {t('figure.copyTable')}
      </button>{' '}
      <span role="status">{outcome !== null && t(outcome === 'copied' ? 'figure.tableCopied' : 'figure.notCopied')}</span>
    </p>
  );
};

/** The figures of a chart as rows. */
export const FigureTable = <Row,>({ caption, columns, rows, rowKey }: FigureTableProps<Row>) => {
  const format = useFormat();
  return (
    <>
      {/* Wider than a phone, it scrolls: the keyboard must be able to do so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label, numeric }) => (
                <th key={key} scope="col" className={numeric ? 'n' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) =>
                  column.rowHeader ? (
                    <th key={column.key} scope="row">
                      {cellOf(column, row, format)}
                    </th>
                  ) : (
                    <td key={column.key} className={column.numeric ? 'n' : undefined}>
                      {cellOf(column, row, format)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyTable text={() => spreadsheetText(columns, rows, format.number('0.5').charAt(1))} />
    </>
  );
};
