import { classNames } from '../../lib/class-names.js';

const PATHS = {
  heading: 'M4 3v10M12 3v10M4 8h8',
  bold: 'M4.5 2.5h4a2.7 2.7 0 0 1 0 5.4h-4zM4.5 7.9h4.8a2.8 2.8 0 0 1 0 5.6H4.5z',
  italic: 'M6.5 2.5h5M4.5 13.5h5M9.5 2.5l-3 11',
  bulletList: 'M6 3.5h8M6 8h8M6 12.5h8M2.5 3.5h.01M2.5 8h.01M2.5 12.5h.01',
  orderedList: 'M6.5 3.5H14M6.5 8H14M6.5 12.5H14M2 2.6l1-.6v3M1.8 11h1.7l-1.7 3h1.8',
  sink: 'M2 3h12M7 8h7M2 13h12M2 6l2.2 2L2 10',
  lift: 'M2 3h12M7 8h7M2 13h12M4.2 6 2 8l2.2 2',
  link: 'M6.8 9.2 9.2 6.8M7 4.6l1.4-1.4a3 3 0 0 1 4.4 4.3L11.3 9M9 11.4l-1.4 1.4a3 3 0 0 1-4.4-4.3L4.7 7',
  undo: 'M5.5 3.5l-3 3 3 3M2.5 6.5h7a4 4 0 0 1 4 4V12',
  redo: 'M10.5 3.5l3 3-3 3M13.5 6.5h-7a4 4 0 0 0-4 4V12',
} as const;
export type ToolName = keyof typeof PATHS;

/** What points along the text turns with it. */
const TURNS: readonly ToolName[] = ['bulletList', 'sink', 'lift', 'undo', 'redo'];

export const ToolIcon = ({ name }: { name: ToolName }) => (
  <svg
    className={classNames(TURNS.includes(name) && 'flip')}
    viewBox="0 0 16 16"
    width="18"
    height="18"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
