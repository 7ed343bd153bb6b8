import { useMemo } from 'react';
import { formatDate, formatDateTime, formatNumber, formatPercent, formatShort, formatSigned } from '../lib/format.js';
import { useLanguage } from './translation.js';

export type Format = {
  date: (value: string) => string;
  dateTime: (instant: string) => string;
  /** every decimal kept */
  number: (value: string | number) => string;
  /** without useless zeros */
  short: (value: string | number) => string;
  percent: (value: string | number) => string;
  signed: (value: string | number) => string;
};

/** The formats of `lib/format` in the reader's language. */
export const useFormat = (): Format => {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (value) => formatDate(value, language),
      dateTime: (instant) => formatDateTime(instant, language),
      number: (value) => formatNumber(value, language),
      short: (value) => formatShort(value, language),
      percent: (value) => formatPercent(value, language),
      signed: (value) => formatSigned(value, language),
    }),
    [language],
  );
};
