import type { Import, ImportMessage, ImportRow } from '@iltizam/shared/imports/contract';
import { isErased } from '@iltizam/shared/imports/erased';
import type { ErrorParams } from '@iltizam/shared/kernel/errors';
import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';

/** A message as it is kept: its words are found when somebody reads it, in that reader's language. */
export type StoredMessage = Omit<ImportMessage, 'text'> & { facts: ErrorParams };

/** The plan that a file is about; `title` in every language. */
export type ReadPlan = Omit<NonNullable<Import['plan']>, 'title' | 'titleLang'> & { title: LocalizedText; mainLanguage: Locale };

/** What was read of a file, and what it would do. */
export type Reading = {
  plan: ReadPlan | null;
  counts: Import['counts'];
  messages: StoredMessage[];
  rows: ImportRow[];
  /** SHA-256 of the plan that it was compared with; null where there was none */
  fingerprint: string | null;
};

/** Messages of a hostile file could be as many as its cells. */
export const MESSAGES_MAX = 2_000;

/** As the file is read: what is about all of it first, then sheet by sheet and row by row. */
const byPlace = ({ at: one }: StoredMessage, { at: other }: StoredMessage): number => {
  const [a, b] = [one.sheet ?? '', other.sheet ?? ''];
  return a === b ? (one.row ?? 0) - (other.row ?? 0) : a < b ? -1 : 1;
};

/** What would be lost is read first: rows that empty a cell, and in them those cells. */
const erasedFirst = (rows: readonly ImportRow[]): ImportRow[] => {
  const parted = rows.map((row) => ({ row, erased: row.changes.filter(isErased) }));
  return [
    ...parted
      .filter(({ erased }) => erased.length > 0)
      .map(({ row, erased }) => ({ ...row, changes: [...erased, ...row.changes.filter((change) => !isErased(change))] })),
    ...parted.flatMap(({ row, erased }) => (erased.length > 0 ? [] : [row])),
  ];
};

export const readingOf = (
  messages: readonly StoredMessage[],
  { rows, counts }: { rows: ImportRow[]; counts: Omit<Import['counts'], 'erased' | 'errors' | 'warnings'> },
  plan: ReadPlan | null,
  fingerprint: string | null,
): Reading => ({
  plan,
  rows: erasedFirst(rows),
  fingerprint,
  messages: [...messages].sort(byPlace).slice(0, MESSAGES_MAX),
  counts: {
    ...counts,
    erased: rows.reduce((sum, { changes }) => sum + changes.filter(isErased).length, 0),
    errors: messages.filter(({ severity }) => severity === 'error').length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
  },
});

export const NOTHING_READ = { rows: [], counts: { create: 0, change: 0, same: 0 } };
