import type { FileCell } from '@iltizam/shared/imports/values';

/** A cell as it stands in a file; formulas are never run, and neither they nor errors are values. */
export type SheetCell = FileCell | { kind: 'formula'; text: string } | { kind: 'error'; text: string };

/** Rows and columns that hold something: rows are numbered from 1, columns from 0. */
export type SheetRow = { number: number; cells: Map<number, SheetCell> };

/** Cells drawn as one, as their first and last row and column. */
export type Merged = { top: number; bottom: number; left: number; right: number };

export type Sheet = { name: string; rows: SheetRow[]; merged: Merged[] };

/** A, B, … Z, AA: what spreadsheets call a column. */
export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
