import { type DecimalString, exact, trimDecimal } from '../kernel/decimal.js';
import { isPercent } from '../kernel/percent.js';
import { latinFigures } from './plain-words.js';
import { no, type Read, yes } from './read.js';

/** Kept exactly by spreadsheets; further digits are the residue of binary arithmetic. */
const FIGURES = 15;

const plain = (value: number): string | null => {
  const text = String(Number(value.toPrecision(FIGURES)));
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
};

/** Between thousands: spaces of any kind, and the apostrophe of Switzerland. */
const SPACES = /(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g;

/** A mark that comes more than once, or before the other one, parts thousands. */
const withoutThousands = (text: string, mark: ',' | '.'): string | null => {
  const groups = text.split(mark);
  return groups.slice(1).every((group) => /^\d{3}$/.test(group)) && /^-?\d{1,3}$/.test(groups[0] ?? '') ? groups.join('') : null;
};

const decimalText = (text: string): Read<DecimalString> => {
  const [commas, points] = [text.split(',').length - 1, text.split('.').length - 1];
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (commas > 0 && points > 0) {
    const at = text.lastIndexOf(last);
    const whole = withoutThousands(text.slice(0, at), last === ',' ? '.' : ',');
    return whole === null || !/^\d+$/.test(text.slice(at + 1)) ? no('decimal') : yes(`${whole}.${text.slice(at + 1)}`);
  }
  if (commas > 1 || points > 1) {
    const whole = withoutThousands(text, last);
    return whole === null ? no('decimal') : yes(whole);
  }
  const value = text.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(value)) return no('decimal');
  // "1,234" is one and a bit in French and a thousand and more in English: read as French, and said
  return commas === 1 && /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? yes(value, 'ambiguousNumber') : yes(value);
};

/** A decimal as people write it in our languages: comma or point, thousands parted by spaces or the other mark, digits of any of them. */
export const decimalOf = (written: string | number): Read<DecimalString> => {
  if (typeof written === 'number') {
    const text = plain(written);
    return text === null ? no('decimal') : yes(text);
  }
  return decimalText(latinFigures(written).trim().replace(SPACES, '').replace(/^[−–]/, '-'));
};

/** 0..100 with at most two decimals; `share` when the cell is formatted as a percentage, and holds 0.85 for 85 %. DOMAIN.md §3.1 */
export const percentOf = (written: string | number, share = false): Read<DecimalString> => {
  if (typeof written === 'number') {
    const read = decimalOf(share ? Number((written * 100).toPrecision(FIGURES)) : written);
    return read.ok && !isPercent(read.value) ? no('percent') : read;
  }
  const read = decimalOf(latinFigures(written).replace(/[\s\u00a0\u202f]*%\s*$/, ''));
  if (!read.ok || !isPercent(read.value)) return no('percent');
  return read;
};

/** A whole number of 0 or more. */
export const integerOf = (written: string | number): Read<number> => {
  const read = decimalOf(written);
  if (!read.ok) return no('integer');
  const whole = trimDecimal(read.value);
  const value = Number(whole);
  return /^\d+$/.test(whole) && Number.isSafeInteger(value) ? { ...read, value } : no('integer');
};

/** A number above 0, to the half. DOMAIN.md §10 */
export const halfDaysOf = (written: string | number): Read<number> => {
  const read = decimalOf(written);
  if (!read.ok) return no('days');
  const doubled = exact(read.value);
  return doubled.n > 0n && (2n * doubled.n) % doubled.d === 0n ? { ...read, value: Number(read.value) } : no('days');
};
