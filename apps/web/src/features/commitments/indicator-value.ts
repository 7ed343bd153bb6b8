import type { Indicator } from '@iltizam/shared/commitments/contract';
import { useFormat } from '../../ui/use-format.js';

type Value = { value: string | null; printed: string };

/** A figure of an indicator in its unit; a measured value that is no number reads as it was printed. */
export const useIndicatorValue = (): ((indicator: Indicator, figure: string | Value) => string) => {
  const format = useFormat();
  return ({ unit }, figure) => {
    const value = typeof figure === 'string' ? figure : figure.value;
    if (value === null) return typeof figure === 'string' ? figure : figure.printed;
    return unit === 'percent' ? format.percent(value) : format.short(value);
  };
};
