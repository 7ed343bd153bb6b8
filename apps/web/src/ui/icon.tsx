import { classNames } from '../lib/class-names.js';
import styles from './icon.module.css';

const PATHS = {
  late: 'M8 1.4a6.6 6.6 0 1 0 0 13.2A6.6 6.6 0 0 0 8 1.4M8 4.2v4.2M8 10.7v1.2',
  clock: 'M8 1.4a6.6 6.6 0 1 0 0 13.2A6.6 6.6 0 0 0 8 1.4M8 4.2V8l2.6 1.8',
  download: 'M8 2v8M4.6 6.9 8 10.3l3.4-3.4M2.5 13.6h11',
  link: 'M6.8 9.2 9.2 6.8M7 4.6l1.4-1.4a3 3 0 0 1 4.4 4.3L11.3 9M9 11.4l-1.4 1.4a3 3 0 0 1-4.4-4.3L4.7 7',
  theme: 'M8 1.8v12.4M8 1.8a6.2 6.2 0 1 1 0 12.4M8 1.8a6.2 6.2 0 0 0 0 12.4',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  check: 'm3 8.6 3.3 3.2L13 4.6',
  document: 'M3.8 1.8h5.6l2.8 2.8v9.6H3.8zM9.2 1.8v3h3',
  plus: 'M8 2.5v11M2.5 8h11',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  draft: 'M2.5 13.5 3.4 10 10.9 2.5l2.6 2.6L6 12.6z',
  back: 'M6.5 3.5l-4 4 4 4M2.5 7.5h7a4 4 0 0 1 4 4V13',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M10.5 10.5 14 14',
  print: 'M4.5 6V1.8h7V6M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.2h7v5h-7z',
} as const;
export type IconName = keyof typeof PATHS;

/** A drawing beside a word, never instead of one. `flip` mirrors arrows in right-to-left pages. */
export const Icon = ({ name, flip = false }: { name: IconName; flip?: boolean }) => (
  <svg className={classNames(styles.icon, flip && 'flip')} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);

/** The mark of the platform. */
export const BrandMark = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false" fill="none" strokeWidth="2">
    <path d="M6.5 6.5h19v19h-19z" stroke="var(--brand)" />
    <path d="M16 2.6 29.4 16 16 29.4 2.6 16z" stroke="var(--saffron)" />
    <path d="M10.6 16.4l3.7 3.7 7.2-7.9" stroke="var(--ink)" strokeWidth="2.6" />
  </svg>
);
