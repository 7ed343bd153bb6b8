import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import styles from './notice.module.css';

type Tone = 'info' | 'success' | 'warning' | 'late';
const ICONS: Record<Tone, IconName> = { info: 'document', success: 'check', warning: 'late', late: 'late' };

/** A message of the page. `live` announces it when it appears: after an action, never on arrival. */
export const Notice = ({
  tone = 'info',
  live = false,
  title,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  title?: string;
  children?: ReactNode;
}) => (
  <div className={styles.notice} data-tone={tone} role={live ? 'status' : undefined}>
    <Icon name={ICONS[tone]} />
    <div>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
