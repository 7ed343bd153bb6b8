import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import { MOROCCO_ZONE, todayIn, type IsoDate } from '@iltizam/shared/kernel/dates';
import { exact, trimDecimal, type DecimalString } from '@iltizam/shared/kernel/decimal';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { shownRate } from '@iltizam/shared/progress/rates';

/** CLDR has these, but no Intl gives them out. The words are CLDR's; the year joins them as in a sentence. */
const QUARTER: Record<Locale, (quarter: number, year: string) => string> = {
  fr: (quarter, year) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
  ar: (quarter, year) => `الربع ${['الأول', 'الثاني', 'الثالث', 'الرابع'][quarter - 1] ?? quarter} من ${year}`,
  en: (quarter, year) => `Q${quarter} ${year}`,
  zgh: (quarter, year) => `ⴰⴽⵕⴰⴹⵢⵓⵔ ${quarter} ⵏ ${year}`,
};
/** CLDR's spaces inside a figure, all as thin as the one between thousands: a full one tears the sign off its figure. */
const thin = (mark: string): string => mark.replace('\u00a0', '\u202f');
/** CLDR writes a hyphen in our languages: too short before a figure. */
const MINUS = '\u2212';

const month = (language: Locale, number: string): string => CLDR[language].months[Number(number) - 1] ?? number;

/** A date in words, as precise as it was written: "2023", "2023-Q3", "2023-07" or "2023-07-31"; day, month, year in every language. DOMAIN.md §4 */
export const formatDate = (value: string, language: Locale): string => {
  const [year = '', part, day] = value.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return QUARTER[language](Number(part.slice(1)), year);
  const name = month(language, part);
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day) === 1 && language === 'fr' ? '1er' : Number(day)} ${name} ${year}`;
};

/** An instant as the calendar date it was in Morocco: YYYY-MM-DD. */
export const dateInMorocco = (instant: string | Date): IsoDate => todayIn(MOROCCO_ZONE, new Date(instant));

const timeInMorocco = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: MOROCCO_ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );

/** An instant in words, in Morocco's time. */
export const formatDateTime = (instant: string, language: Locale): string => {
  const time = timeInMorocco(instant);
  const shown = language === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
  const joint = { fr: ' à ', ar: '، ', en: ', ', zgh: ' ' }[language];
  return `${formatDate(dateInMorocco(instant), language)}${joint}${shown}`;
};

/** A decimal string or an integer with the marks of the language, every decimal kept: "1234.50" → "1 234,50". Latin digits everywhere. */
export const formatNumber = (value: string | number, language: Locale): string => {
  const text = String(value);
  const negative = text.startsWith('-');
  const [whole = '0', decimals] = (negative ? text.slice(1) : text).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thin(CLDR[language].groupMark));
  return `${negative ? MINUS : ''}${grouped}${decimals === undefined ? '' : `${CLDR[language].decimalMark}${decimals}`}`;
};

/** A decimal string without the zeros that say nothing: "13.00" → "13", "12.50" → "12,5". */
export const formatShort = (value: string | number, language: Locale): string => formatNumber(trimDecimal(String(value)), language);

/** After an Arabic letter a sign would jump to the other side of its number: the pair is isolated. */
const isolate = (text: string, language: Locale): string => (directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);

export const formatPercent = (value: string | number, language: Locale): string =>
  isolate(`${formatShort(value, language)}${thin(CLDR[language].percentMark)}`, language);

/** "+7", "−3" or "0". */
export const formatSigned = (value: string | number, language: Locale): string =>
  isolate(`${Number(value) > 0 ? '+' : ''}${formatShort(value, language)}`, language);

/** A percent 0..100 as the integer for people: 100 only when all, 0 only when nothing. DOMAIN.md §3.5 */
export const wholePercent = (value: DecimalString): number => Number(shownRate(exact(value)));

/** A decimal as whole points for a sentence: half-up on the distance from zero, never 0 unless it is 0. */
export const wholePoints = (value: string | number): number => {
  const distance = Math.abs(Number(value));
  return distance === 0 ? 0 : Math.max(1, Math.floor(distance + 0.5));
};
