import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { ReactNode } from 'react';
import { Rich, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './rate-change.module.css';

type RateChangeProps = {
  label: ReactNode;
  change: { before: DecimalString | null; after: DecimalString | null; shownBefore: number | null; shownAfter: number | null };
};

/** A rate before and after a report, large for people, exact below. */
export const RateChange = ({ label, change: { before, after, shownBefore, shownAfter } }: RateChangeProps) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const shown = (rate: number | null) => (rate === null ? ui('noRate') : format.percent(rate));
  const exact = (rate: DecimalString | null) => (rate === null ? ui('noRate') : format.number(rate));
  return (
    <div className={styles.change}>
      <dt>{label}</dt>
      <dd>
        <Rich text={t('preview.moved', { before: shown(shownBefore), after: shown(shownAfter) })} components={{ strong: <b /> }} />
        <small>
          {before === after
            ? t('outcome.unmoved', { rate: exact(after) })
            : t('outcome.exact', { before: exact(before), after: exact(after) })}
        </small>
      </dd>
    </div>
  );
};
