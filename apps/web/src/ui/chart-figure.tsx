import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.js';
import type { DatasetQuery } from '../lib/dataset-url.js';
import styles from './chart-figure.module.css';
import { FigureLinks } from './figure-links.js';
import { type ChartColumn, FigureTable } from './figure-table.js';
import { DateText } from './figures.js';
import { LastReport } from './last-report.js';
import { LocalText } from './local-text.js';
import { useTranslation } from './translation.js';

type ChartFigureProps<Row> = {
  /** the permalink `#id`: stable, and unique on the page */
  id: string;
  title: string;
  /** of a title from the data: it may not be the reader's */
  titleLang?: Locale;
  /** what the drawing says, read before it */
  sentence: ReactNode;
  source: string;
  /** PartialDate of the figures */
  asOf: string;
  /** of which day the last report is that the figures rest on */
  lastUpdateOn?: IsoDate | null;
  columns: readonly ChartColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** of the table; the title when absent */
  caption?: string;
  /** the open data to download */
  data: DatasetQuery;
  legend?: ReactNode;
  level?: 2 | 3;
  /** the drawing: its shapes are hidden from assistive technology, which reads the sentence and the table */
  children: ReactNode;
};

/** More rows than this are left out on paper: the drawing says it, and the data can be downloaded. */
const ROWS_PRINTED = 12;

/** The only way to draw a chart: title, sentence, drawing, the table behind it, source with its date, downloads and link. */
export const ChartFigure = <Row,>(props: ChartFigureProps<Row>) => {
  const {
    id,
    title,
    titleLang,
    sentence,
    source,
    asOf,
    lastUpdateOn = null,
    columns,
    rows,
    rowKey,
    caption = title,
    data,
    legend,
    level = 2,
    children,
  } = props;
  const { t } = useTranslation('ui');
  const Heading = `h${level}` as const;
  return (
    <figure className={styles.figure} id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{titleLang === undefined ? title : <LocalText lang={titleLang}>{title}</LocalText>}</Heading>
      <p className={styles.say}>{sentence}</p>
      {children}
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      <details className={classNames(styles.table, rows.length > ROWS_PRINTED && styles.long)}>
        <summary>
          {t('figure.table')}
          <span className="vh"> {title}</span>
        </summary>
        <FigureTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />
      </details>
      <figcaption className={styles.foot}>
        <span>
          {t('figure.source')} {source} · <DateText value={asOf} />
          {lastUpdateOn !== null && (
            <>
              {' · '}
              <LastReport on={lastUpdateOn} />
            </>
          )}
        </span>
        <FigureLinks figure={id} title={title} asOf={asOf} data={data} />
      </figcaption>
    </figure>
  );
};
