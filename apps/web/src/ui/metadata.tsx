import type { ReactNode } from 'react';
import styles from './metadata.module.css';

/** The block at the head of a page: who, what of, when, last update. Rows without a value are the caller's to leave out. */
export const Metadata = ({ rows }: { rows: readonly { term: string; value: ReactNode }[] }) => (
  <dl className={styles.metadata}>
    {rows.map(({ term, value }, index) => (
      // Until the words are here every term is empty: their order tells the rows apart.
      <div key={String(index)}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
