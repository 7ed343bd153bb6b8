import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Num } from '../../ui/figures.js';
import styles from './line-list.module.css';

type LineListProps<Line extends { key: string }> = {
  /** name of the list in the request; the id of its button */
  id: string;
  title: string;
  /** the title is for screen readers: the lines stand right under what they belong to */
  titleHidden?: boolean;
  hint?: string;
  add: string;
  error?: string | undefined;
  /** what deserves a second look; it does not block */
  warnings?: readonly string[];
  lines: readonly Line[];
  max: number;
  onAdd: () => Line;
  onChange: (lines: Line[]) => void;
  /** the inputs of one line; `change` replaces some of its values */
  children: (line: Line, change: (values: Partial<Line>) => void, position: number, remove: () => void) => ReactNode;
  /** id of the first input of a line */
  firstInput: (line: Line) => string;
  /** something inside is refused: it must be seen */
  faulty?: boolean;
  /** what to call lines that are folded */
  fold?: (count: number) => string;
  /** the list opens folded, when it has lines */
  folded?: boolean;
  /** beside the button that adds a line */
  more?: ReactNode;
};

/** Once it is drawn. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/**
 * A list of lines that grows and shrinks; the focus follows. Lines kept from the last update are folded, so that an ordinary update is a percent and
 * a button; what is refused inside opens them.
 */
export const LineList = <Line extends { key: string }>(props: LineListProps<Line>) => {
  const {
    id,
    title,
    titleHidden = false,
    hint,
    add,
    error,
    warnings = [],
    lines,
    max,
    onAdd,
    onChange,
    children,
    firstInput,
    faulty = false,
    fold,
    folded = false,
    more,
  } = props;
  const [foldable] = useState(folded && lines.length > 0);
  const [first] = useState(lines.length);
  const [open, setOpen] = useState(false);
  const change = (key: string) => (values: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...values } : line)));
  const remove = (key: string) => () => {
    onChange(lines.filter((line) => line.key !== key));
    focusSoon(id);
  };
  const shown = lines.length > 0 && (
    <ul>
      {lines.map((line, index) => (
        <li key={line.key}>{children(line, change(line.key), index + 1, remove(line.key))}</li>
      ))}
    </ul>
  );
  const described = [error === undefined ? undefined : `${id}-error`, warnings.length > 0 ? `${id}-warning` : undefined].filter(Boolean);
  return (
    <fieldset className={styles.list}>
      <legend className={titleHidden ? 'vh' : undefined}>
        {title} {lines.length > 0 && <Num>{lines.length}</Num>}
      </legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div role="status" id={`${id}-warning`}>
        {warnings.length > 0 && (
          <p className={styles.warning}>
            <Icon name="late" />
            <span>{warnings.join(' ')}</span>
          </p>
        )}
      </div>
      {foldable && fold && lines.length > 0 ? (
        <details
          className={styles.folded}
          open={open || faulty || lines.length > first}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{fold(lines.length)}</summary>
          {shown}
        </details>
      ) : (
        shown
      )}
      <div className={styles.add}>
        {lines.length < max && (
          <Button
            quiet
            small
            id={id}
            aria-describedby={described.join(' ') || undefined}
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
        {more}
      </div>
    </fieldset>
  );
};
