import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import { type IsoDateTime, MOROCCO_ZONE, type PartialDate, todayIn } from '@iltizam/shared/kernel/dates';
import { type DecimalString, trimDecimal } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { fill, type Labels } from './labels.js';

/** CLDR has no plural rule for Tamazight, and Node would answer with that of its own language. */
const pluralOf = (lang: Locale, count: number): Intl.LDMLPluralRule =>
  lang === 'zgh' ? (count === 1 ? 'one' : 'other') : new Intl.PluralRules(lang).select(count);

/** Figures and dates in one language, in Western digits in each. Right to left, figures are isolated so that signs and percents stay on their side. */
export class Format {
  constructor(
    readonly labels: Labels,
    private readonly lang: Locale,
    private readonly dir: 'ltr' | 'rtl',
  ) {}

  private isolate(text: string): string {
    return this.dir === 'rtl' ? `\u2066${text}\u2069` : text;
  }

  /** A name or a title inside a sentence, whatever the direction of its script. */
  quoted(text: string): string {
    return this.dir === 'rtl' ? `\u2068${text}\u2069` : text;
  }

  private mark(value: string): string {
    const { decimalMark, groupMark } = CLDR[this.lang];
    const [whole = '', decimals] = value.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
    return decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`;
  }

  /** `13`, `82,18`: without useless zeros. */
  number(value: DecimalString | number): string {
    return this.isolate(this.mark(trimDecimal(String(value))));
  }

  /** Points of a receipt, always with the decimals they came with so that a column adds up at a glance. */
  points(value: DecimalString): string {
    return this.isolate(this.mark(value));
  }

  /** `82 %`; null is never 0. */
  percent(value: DecimalString | number | null): string {
    if (value === null) return this.labels.noRate;
    return this.isolate(`${this.mark(trimDecimal(String(value)))}${CLDR[this.lang].percentMark}`);
  }

  /** `+0,18 point`: a difference with its sign. */
  difference(value: DecimalString): string {
    const size = trimDecimal(value.replace('-', ''));
    const sign = size === '0' ? '' : value.startsWith('-') ? '−' : '+';
    const { pointForms: forms } = this.labels;
    return fill(forms[pluralOf(this.lang, Number(size))] ?? forms.other, { value: this.isolate(sign + this.mark(size)) });
  }

  /** `2021`, `3e trimestre 2024`, `septembre 2024` or `5 septembre 2024`: as precise as the date is. */
  date(value: PartialDate): string {
    const [year = '', part, dayText] = value.split('-');
    if (part === undefined) return year;
    if (part.startsWith('Q')) return fill(this.labels.quarterFormats[Number(part.slice(1)) - 1] ?? value, { year });
    const month = CLDR[this.lang].months[Number(part) - 1] ?? part;
    if (dayText === undefined) return fill(this.labels.monthFormat, { month, year });
    const day = Number(dayText) === 1 ? this.labels.firstDay : String(Number(dayText));
    return fill(this.labels.dayFormat, { day, month, year });
  }

  /** The day of an instant, in Morocco. */
  instant(value: IsoDateTime): string {
    return this.date(todayIn(MOROCCO_ZONE, new Date(value)));
  }

  /** A period; a missing end says that it is not set. */
  period(start: PartialDate | null, end: PartialDate | null): string {
    if (start === null && end === null) return this.labels.datesNotSet;
    const side = (date: PartialDate | null): string => (date === null ? this.labels.dateNotSet : this.date(date));
    return start === end ? side(start) : fill(this.labels.dateRange, { start: side(start), end: side(end) });
  }
}
