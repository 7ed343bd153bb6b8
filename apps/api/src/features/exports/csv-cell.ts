const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

// Spreadsheets run a cell that starts with one of these, also in full width and behind spaces.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;

/** A text that no spreadsheet takes for a formula: a doubtful one gets an apostrophe in front, a plain number stays. */
export const safeCell = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);
