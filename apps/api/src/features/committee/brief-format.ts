import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import { exact, trimDecimal } from '@iltizam/shared/kernel/decimal';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { shownRate } from '@iltizam/shared/progress/rates';

const MINUS = '\u2212';

/** Figures and dates of the printed page, as the screens write them. */
export class BriefFormat {
  constructor(
    private readonly lang: Locale,
    private readonly firstDay: string,
  ) {}

  /** After an Arabic letter a sign would jump to the other side of its number: the pair is isolated. */
  private isolate(text: string): string {
    return directionOf(this.lang) === 'rtl' ? `\u2066${text}\u2069` : text;
  }

  number(value: string | number): string {
    const text = trimDecimal(String(value).replace('-', '')).replace('.', CLDR[this.lang].decimalMark);
    return this.isolate(String(value).startsWith('-') ? `${MINUS}${text}` : text);
  }

  /** A distance 0..100 in whole points. DOMAIN.md §3.5 */
  points(value: string): string {
    return this.number(String(shownRate(exact(value.replace('-', '')))));
  }

  signed(value: string): string {
    return Number(value) > 0 ? this.isolate(`+${trimDecimal(value).replace('.', CLDR[this.lang].decimalMark)}`) : this.number(value);
  }

  /** 0..100 as the integer for people. DOMAIN.md §3.5 */
  percent(value: string | number): string {
    return this.isolate(`${shownRate(exact(value))}${CLDR[this.lang].percentMark}`);
  }

  /** "31 juillet 2023", "juillet 2023" or "2023": as precise as the date is. DOMAIN.md §4 */
  date(value: PartialDate): string {
    const [year = '', month, day] = value.split('-');
    if (month === undefined) return year;
    const name = CLDR[this.lang].months[Number(month) - 1] ?? month;
    if (day === undefined) return `${name} ${year}`;
    return `${day === '01' ? this.firstDay : Number(day)} ${name} ${year}`;
  }
}
