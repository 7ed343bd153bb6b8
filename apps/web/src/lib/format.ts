import { MOROCCO_ZONE, todayIn, type IsoDate } from '@iltizam/shared/kernel/dates';
import { trimDecimal } from '@iltizam/shared/kernel/decimal';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';

/** Written by hand: browsers do not know Tamazight, and "ar" alone gives the month names of the Middle East. DOMAIN.md §4 */
const MONTHS: Record<Locale, readonly string[]> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  zgh: ['ⵉⵏⵏⴰⵢⵔ', 'ⴱⵕⴰⵢⵕ', 'ⵎⴰⵕⵚ', 'ⵉⴱⵔⵉⵔ', 'ⵎⴰⵢⵢⵓ', 'ⵢⵓⵏⵢⵓ', 'ⵢⵓⵍⵢⵓⵣ', 'ⵖⵓⵛⵜ', 'ⵛⵓⵜⴰⵏⴱⵉⵔ', 'ⴽⵜⵓⴱⵔ', 'ⵏⵓⵡⴰⵏⴱⵉⵔ', 'ⴷⵓⵊⴰⵏⴱⵉⵔ'],
};
const QUARTER: Record<Locale, (quarter: number, year: string) => string> = {
  fr: (quarter, year) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
  ar: (quarter, year) => `الفصل ${quarter} من ${year}`,
  en: (quarter, year) => `Q${quarter} ${year}`,
  zgh: (quarter, year) => `${quarter}/4 ${year}`,
};
const DECIMAL_MARK: Record<Locale, string> = { fr: ',', ar: ',', en: '.', zgh: ',' };
const GROUP_MARK: Record<Locale, string> = { fr: '\u202f', ar: '.', en: ',', zgh: '\u202f' };
const PERCENT_MARK: Record<Locale, string> = { fr: '\u202f%', ar: '%', en: '%', zgh: '\u202f%' };
const MINUS = '\u2212';

const month = (language: Locale, number: string): string => MONTHS[language][Number(number) - 1] ?? number;

/** A date in words, as precise as it was written: "2023", "2023-Q3", "2023-07" or "2023-07-31". */
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
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP_MARK[language]);
  return `${negative ? MINUS : ''}${grouped}${decimals === undefined ? '' : `${DECIMAL_MARK[language]}${decimals}`}`;
};

/** A decimal string without the zeros that say nothing: "13.00" → "13", "12.50" → "12,5". */
export const formatShort = (value: string | number, language: Locale): string => formatNumber(trimDecimal(String(value)), language);

/** After an Arabic letter a sign would jump to the other side of its number: the pair is isolated. */
const isolate = (text: string, language: Locale): string => (directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);

export const formatPercent = (value: string | number, language: Locale): string =>
  isolate(`${formatShort(value, language)}${PERCENT_MARK[language]}`, language);

/** "+7", "−3" or "0". */
export const formatSigned = (value: string | number, language: Locale): string =>
  isolate(`${Number(value) > 0 ? '+' : ''}${formatShort(value, language)}`, language);

/** A decimal as whole points for a sentence: half-up on the distance from zero, never 0 unless it is 0. */
export const wholePoints = (value: string | number): number => {
  const distance = Math.abs(Number(value));
  return distance === 0 ? 0 : Math.max(1, Math.floor(distance + 0.5));
};
