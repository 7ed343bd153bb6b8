import type { RichBlock, RichItem, Run } from '@iltizam/shared/reports/rich-text';
import { createElement, Fragment, type ReactNode } from 'react';
import styles from './rich-text/rich-text.module.css';

const drawn = ({ text, bold, italic, href }: Run): ReactNode => {
  let look: ReactNode = text;
  if (italic) look = <em>{look}</em>;
  if (bold) look = <strong>{look}</strong>;
  return href === undefined ? look : <a href={href}>{look}</a>;
};

/** Texts have no keys of their own, and what is only read never moves. */
const Runs = ({ runs }: { runs: readonly Run[] }) => runs.map((run, index) => <Fragment key={String(index)}>{drawn(run)}</Fragment>);

const List = ({ kind, items }: { kind: 'ul' | 'ol'; items: readonly RichItem[] }) =>
  createElement(
    kind,
    {},
    items.map(({ runs, items: below }, index) => (
      <li key={String(index)}>
        <Runs runs={runs} />
        {below && <List kind={kind} items={below} />}
      </li>
    )),
  );

/** A text of staff, to be read; its sub-headings are bold paragraphs, for it stands under headings of any level. */
export const RichText = ({ blocks }: { blocks: readonly RichBlock[] }) => (
  <div className={styles.read}>
    {blocks.map((block, index) => {
      const key = String(index);
      if ('items' in block) return <List key={key} kind={block.t} items={block.items} />;
      return (
        <p key={key} className={block.t === 'h' ? styles.heading : undefined}>
          <Runs runs={block.runs} />
        </p>
      );
    })}
  </div>
);
