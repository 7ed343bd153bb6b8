import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';

/** `31 juillet 2023`: DOMAIN.md §4. */
export const dayInWords = (day: IsoDate, locale: Locale): string => {
  const [year = '', month, date] = day.split('-');
  const number = Number(date) === 1 && locale === 'fr' ? '1er' : String(Number(date));
  return `${number} ${CLDR[locale].months[Number(month) - 1] ?? month} ${year}`;
};
