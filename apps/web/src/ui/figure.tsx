import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figure.module.css';
import { DateText } from './figures.js';

type FigureProps = {
  title: string;
  /** what the drawing says, read before it */
  sentence: ReactNode;
  /** the same figures as rows: a <table> with its caption */
  table: ReactNode;
  source: ReactNode;
  /** IsoDate of the figures */
  asOf: string;
  /** links to the data */
  downloads?: ReactNode;
  legend?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** The only way to draw a chart: title, sentence, drawing, table, source with its date, downloads. */
export const Figure = ({ title, sentence, table, source, asOf, downloads, legend, level = 2, children }: FigureProps) => {
  const { t } = useTranslation('ui');
  const heading = useId();
  const Heading = `h${level}` as const;
  return (
    <figure className={styles.figure} aria-labelledby={heading}>
      <Heading id={heading}>{title}</Heading>
      <p className={styles.say}>{sentence}</p>
      {children}
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      <details className={styles.table}>
        <summary>
          {t('figure.table')}
          <span className="vh"> {title}</span>
        </summary>
        {table}
      </details>
      <figcaption className={styles.foot}>
        <span>
          {t('figure.source')} {source} · <DateText value={asOf} />
        </span>
        {downloads !== undefined && <span className="links">{downloads}</span>}
      </figcaption>
    </figure>
  );
};
