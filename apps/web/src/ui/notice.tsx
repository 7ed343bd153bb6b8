import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import styles from './notice.module.css';

type Tone = 'info' | 'success' | 'warning' | 'late';
const ICONS: Record<Tone, IconName> = { info: 'document', success: 'check', warning: 'late', late: 'late' };

/** A message of the page; what appears after an action is announced by the region that holds it. */
export const Notice = ({ tone = 'info', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) => (
  <div className={styles.notice} data-tone={tone}>
    <Icon name={ICONS[tone]} />
    <div>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
