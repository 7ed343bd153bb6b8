import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import styles from './line-list.module.css';

type LineListProps<Line extends { key: string }> = {
  /** name of the list in the request; the id of its button */
  id: string;
  title: string;
  hint: string;
  add: string;
  error: string | undefined;
  lines: readonly Line[];
  max: number;
  onAdd: () => Line;
  onChange: (lines: Line[]) => void;
  /** the inputs of one line; `change` replaces some of its values */
  children: (line: Line, change: (values: Partial<Line>) => void, position: number, remove: () => void) => ReactNode;
  /** id of the first input of a line */
  firstInput: (line: Line) => string;
};

const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/** A list of lines that grows and shrinks; the focus follows. */
export const LineList = <Line extends { key: string }>(props: LineListProps<Line>) => {
  const { id, title, hint, add, error, lines, max, onAdd, onChange, children, firstInput } = props;
  const change = (key: string) => (values: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...values } : line)));
  const remove = (key: string) => () => {
    onChange(lines.filter((line) => line.key !== key));
    focusSoon(id);
  };
  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      <p className="hint">{hint}</p>
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line, index) => (
            <li key={line.key} className={styles.line}>
              {children(line, change(line.key), index + 1, remove(line.key))}
            </li>
          ))}
        </ul>
      )}
      {lines.length < max && (
        <Button
          quiet
          small
          id={id}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onClick={() => {
            const line = onAdd();
            onChange([...lines, line]);
            focusSoon(firstInput(line));
          }}
        >
          <Icon name="plus" />
          {add}
        </Button>
      )}
    </fieldset>
  );
};
