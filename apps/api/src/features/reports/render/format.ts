import { type IsoDateTime, MOROCCO_ZONE, type PartialDate, todayIn } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { fill, type Labels } from './labels.js';

const trimmed = (value: DecimalString): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

/** Figures and dates in one language. Right to left, figures are isolated so that signs and percents stay on their side. */
export class Format {
  private readonly plural: Intl.PluralRules;

  constructor(
    readonly labels: Labels,
    lang: Locale,
    private readonly dir: 'ltr' | 'rtl',
  ) {
    this.plural = new Intl.PluralRules(lang);
  }

  private isolate(text: string): string {
    return this.dir === 'rtl' ? `\u2066${text}\u2069` : text;
  }

  private mark(value: string): string {
    return value.replace('.', this.labels.decimalMark);
  }

  /** `13`, `82,18`: without useless zeros. */
  number(value: DecimalString | number): string {
    return this.isolate(this.mark(trimmed(String(value))));
  }

  /** Points of a receipt, always with the decimals they came with so that a column adds up at a glance. */
  points(value: DecimalString): string {
    return this.isolate(this.mark(value));
  }

  /** `82 %`; null is never 0. */
  percent(value: DecimalString | number | null): string {
    if (value === null) return this.labels.noRate;
    return this.isolate(fill(this.labels.percentFormat, { value: this.mark(trimmed(String(value))) }));
  }

  /** `+0,18 point`: a difference with its sign. */
  difference(value: DecimalString): string {
    const size = trimmed(value.replace('-', ''));
    const sign = size === '0' ? '' : value.startsWith('-') ? '−' : '+';
    const form = this.plural.select(Number(size)) === 'one' ? this.labels.pointForms.one : this.labels.pointForms.other;
    return fill(form, { value: this.isolate(sign + this.mark(size)) });
  }

  /** `2021`, `3e trimestre 2024`, `septembre 2024` or `5 septembre 2024`: as precise as the date is. */
  date(value: PartialDate): string {
    const [year = '', part, dayText] = value.split('-');
    if (part === undefined) return year;
    if (part.startsWith('Q')) return fill(this.labels.quarterFormats[Number(part.slice(1)) - 1] ?? value, { year });
    const month = this.labels.months[Number(part) - 1] ?? part;
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
