import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import { LIST_SEPARATOR } from './columns.js';

type Localized<N extends string> = Record<`${N}_${Locale}`, string | null>;

/** A text as its columns, one for each language. */
export const texts = <N extends string>(field: N, value: LocalizedText | null): Localized<N> =>
  Object.fromEntries(LOCALES.map((locale) => [`${field}_${locale}`, value?.[locale] ?? null])) as Localized<N>;

export const textsOf = <N extends string>(row: Localized<N>, field: N): LocalizedText =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = row[`${field}_${locale}`];
      return value === null ? [] : [[locale, value]];
    }),
  );

export const textsOrNone = <N extends string>(row: Localized<N>, field: N): LocalizedText | null => {
  const texts = textsOf(row, field);
  return Object.keys(texts).length === 0 ? null : texts;
};

export const listOf = (cell: string | null): string[] => (cell === null ? [] : cell.split(LIST_SEPARATOR));

/** Rows by what they hang on, so that each is looked at once. */
export const grouped = <Row>(rows: readonly Row[], of: (row: Row) => string): ((name: string) => Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group) group.push(row);
    else groups.set(of(row), [row]);
  }
  return (name) => groups.get(name) ?? [];
};

export const inOrder = <Row>(rows: readonly Row[], number: (row: Row) => number): Row[] =>
  [...rows].sort((one, other) => number(one) - number(other));

type OfCommitment = { commitment_number: number };
type OfActivity = OfCommitment & { activity_number: number };
type OfUpdate = OfActivity & { update_number: number };
export const commitmentOf = (row: OfCommitment): string => String(row.commitment_number);
export const activityOf = (row: OfActivity): string => `${row.commitment_number} ${row.activity_number}`;
export const updateOf = (row: OfUpdate): string => `${activityOf(row)} ${row.update_number}`;
export const indicatorOf = (row: OfCommitment & { indicator_number: number }): string => `${row.commitment_number} ${row.indicator_number}`;
export const amendmentOf = (row: { amendment_number: number }): string => String(row.amendment_number);
