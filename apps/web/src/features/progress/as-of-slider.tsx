import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './as-of-control.module.css';

/** How long the slider rests before its date is asked for: a drag over three years asks once. */
const REST_MS = 350;

type AsOfSliderProps = {
  /** where it stops, ascending; the last is today */
  days: readonly IsoDate[];
  /** the date of the figures on screen */
  asOf: IsoDate;
  onChange: (asOf: IsoDate) => void;
};

/** The months of the plan under one thumb. */
export const AsOfSlider = ({ days, asOf, onChange }: AsOfSliderProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [moved, setMoved] = useState<IsoDate | null>(null);
  const [shown, setShown] = useState(asOf);
  if (shown !== asOf) {
    setShown(asOf);
    setMoved(null);
  }
  useEffect(() => {
    if (moved === null) return;
    const rest = setTimeout(() => onChange(moved), REST_MS);
    return () => clearTimeout(rest);
  }, [moved, onChange]);
  const [first = asOf] = days;
  const day = moved ?? asOf;
  const position = Math.max(
    0,
    days.findLastIndex((stop) => stop <= day),
  );
  return days.length < 2 ? null : (
    <div className={styles.slider}>
      <input
        type="range"
        aria-label={t('asOf.slider')}
        aria-valuetext={format.date(day)}
        min={0}
        max={days.length - 1}
        value={position}
        onChange={({ currentTarget }) => setMoved(days[Number(currentTarget.value)] ?? null)}
      />
      <p className={styles.ends} aria-hidden="true">
        <span>{format.date(first.slice(0, 7))}</span>
        {moved !== null && <strong>{format.date(moved)}</strong>}
        <span>{t('asOf.today')}</span>
      </p>
    </div>
  );
};
