import type { DelayReason } from '@iltizam/shared/progress/contract';
import { classNames } from '../lib/class-names.js';
import { wholePoints } from '../lib/format.js';
import styles from './band.module.css';
import { Icon } from './icon.js';
import { useTranslation } from './translation.js';

export const isLate = ({ delay }: DelayReason): boolean => delay === 'overdue' || delay === 'at_risk' || delay === 'stale';

/** Why a delay is what it is, in words: "25 points sous le prévu". DOMAIN.md §5 */
export const useDelayReason = (): ((reason: DelayReason) => string) => {
  const { t } = useTranslation('ui');
  return ({ delay, points, days }) => {
    if (delay === 'done') return t('delayReason.done');
    if (delay === 'overdue' && days !== null) return t('delayReason.overdue', { count: days });
    if (delay === 'stale' && days !== null) return t('delayReason.stale', { count: days });
    if (points === null || Number(points) === 0) return t('delayReason.onTime');
    return t(Number(points) > 0 ? 'delayReason.behind' : 'delayReason.before', { count: wholePoints(points) });
  };
};

/** The delay's name as a tag; red for what is late, and for nothing else. */
export const DelayTag = ({ reason, box = true }: { reason: DelayReason; box?: boolean }) => {
  const { t } = useTranslation('ui');
  const late = isLate(reason);
  return (
    <span className={classNames(styles.tag, box && styles.box)} data-tone={late ? 'late' : reason.delay === 'done' ? 'success' : 'neutral'}>
      <Icon name={late ? 'late' : reason.delay === 'done' ? 'check' : 'clock'} />
      {t(`delay.${reason.delay}`)}
    </span>
  );
};

/** The delay's reason in words, red when late. */
export const DelayReasonText = ({ reason }: { reason: DelayReason }) => {
  const words = useDelayReason();
  return <span className={isLate(reason) ? 'late-text' : undefined}>{words(reason)}</span>;
};

/** The delay with its reason, where there is one to tell: nothing for what is done. */
export const DelayNote = ({ reason }: { reason: DelayReason | null }) =>
  reason !== null &&
  reason.delay !== 'done' && (
    <span>
      <DelayTag reason={reason} /> <DelayReasonText reason={reason} />
    </span>
  );
