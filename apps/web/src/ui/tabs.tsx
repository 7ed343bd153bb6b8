import type { ReactNode } from 'react';
import { LocalLink } from './local-link.js';
import styles from './tabs.module.css';

/** Views of one page, each with an address of its own. */
export const Tabs = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label}>
    <ul className={styles.tabs}>{children}</ul>
  </nav>
);

type TabProps = { to: string; current: boolean; preventScrollReset?: boolean; children: ReactNode };

export const Tab = ({ current, ...link }: TabProps) => (
  <li>
    <LocalLink aria-current={current ? 'page' : undefined} {...link} />
  </li>
);
