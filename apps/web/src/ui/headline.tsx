import type { ReactNode } from 'react';
import styles from './headline.module.css';

type PageHeadProps = { eyebrow?: ReactNode; title: ReactNode; /** under the title */ below?: ReactNode; children?: ReactNode };

/** The head of a page: eyebrow, h1, then its figure and ruler side by side. */
export const PageHead = ({ eyebrow, title, below, children }: PageHeadProps) => (
  <div className={styles.head}>
    <div className={styles.title}>
      {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {below}
    </div>
    {children}
  </div>
);

/** The one headline figure of a page and the sentence that gives it its unit and date: read as one. */
export const Headline = ({ shown, children }: { shown: number | null; children: ReactNode }) => (
  <p className={styles.headline}>
    <span className={styles.number}>
      {shown === null ? (
        <span aria-hidden="true">–</span>
      ) : (
        <bdi dir="ltr">
          {shown}
          <small>%</small>
        </bdi>
      )}
    </span>{' '}
    <span className={styles.text}>{children}</span>
  </p>
);

/** The line under a head's ruler: links and facts about the rate. */
export const Undernote = ({ children }: { children: ReactNode }) => <div className={styles.undernote}>{children}</div>;
