import type { Cell } from 'write-excel-file/node';

// Spreadsheets refuse a longer text, and count their days from 1900.
const TEXT_MAX = 32_767;
const DAY = /^(19|[2-9]\d)\d\d-\d\d-\d\d$/;

/** A text; what starts like a formula stays a text. */
export const textCell = (value: string): Cell => ({
  type: String,
  value: value.length > TEXT_MAX ? `${value.slice(0, TEXT_MAX - 1)}…` : value,
});

export const headCell = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

/** A date when it is known to the day, else what was written. */
export const dayCell = (value: string): Cell =>
  DAY.test(value) ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' } : textCell(value);

/** A number when the spreadsheet's own arithmetic keeps all its digits, else its text. */
export const decimalCell = (value: string): Cell => {
  const places = value.split('.')[1]?.length ?? 0;
  const number = Number(value);
  return number.toFixed(places) === value
    ? { type: Number, value: number, format: places > 0 ? `0.${'0'.repeat(places)}` : '0' }
    : textCell(value);
};
