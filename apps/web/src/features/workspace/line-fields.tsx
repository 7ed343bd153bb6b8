import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import type { DraftErrors } from './draft-errors.js';
import styles from './line-list.module.css';

export type LinesProps<Line> = { lines: readonly Line[]; errors: DraftErrors; onChange: (lines: Line[]) => void };

export type Needed = { /** the plan refuses a completed activity without one: DOMAIN.md §6 */ needed: boolean };

type LineFieldsProps = {
  removeLabel: string;
  remove: () => void;
  /** one input under the other, whatever the width */
  stacked?: boolean;
  children: ReactNode;
};

/** The inputs of a line and the button that takes it away. */
export const LineFields = ({ removeLabel, remove, stacked = false, children }: LineFieldsProps) => (
  <div className={styles.line} data-stacked={stacked || undefined}>
    <div className={styles.fields}>{children}</div>
    <IconButton label={removeLabel} onClick={remove}>
      <Icon name="close" />
    </IconButton>
  </div>
);
