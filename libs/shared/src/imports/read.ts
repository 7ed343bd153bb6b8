/** What a cell may be wrong as; each has its sentence in four languages (apps/api/src/features/imports/words). */
const CELL_FAULTS = [
  'required',
  'decimal',
  'percent',
  'integer',
  'days',
  'boolean',
  'date',
  'dayNeeded',
  'tooEarly',
  'instant',
  'code',
  'language',
  'slug',
  'keys',
  'integers',
  'link',
  'hash',
  'email',
  'country',
  'json',
  'markdown',
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

/** What is read all the same, and told. */
const CELL_NOTES = ['ambiguousNumber', 'dayFirst', 'epoch', 'serial'] as const;
export type CellNote = (typeof CELL_NOTES)[number];

export type Read<T> = { ok: true; value: T; note?: CellNote } | { ok: false; fault: CellFault };

export const yes = <T>(value: T, note?: CellNote): Read<T> => (note === undefined ? { ok: true, value } : { ok: true, value, note });
export const no = (fault: CellFault): Read<never> => ({ ok: false, fault });
