// The words and marks of dates and numbers in our languages, from the CLDR of the pinned Node (full ICU): browsers know no Tamazight, and the server and
// the browser must write alike, so neither asks its own Intl.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from './paths.mjs';

export const CLDR_FILE = 'libs/shared/src/kernel/cldr.generated.ts';

/** Our language → the region whose habits are ours: Morocco for Arabic, day before month for English. */
const TAGS = { fr: 'fr', ar: 'ar-MA', en: 'en-GB', zgh: 'zgh' };

/** Marks of direction: the page isolates a figure as a whole. */
const BIDI_MARKS = /[\u200e\u200f\u061c]/g;

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 28)));
const partOf = (parts, type) => parts.filter((part) => part.type === type).map(({ value }) => value.replaceAll(BIDI_MARKS, ''))[0] ?? '';

/** The name that stands in a date with its day, which may differ from the name alone. */
function monthNames(tag) {
  const dates = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', day: 'numeric', month: 'long' });
  return MONTHS.map((date) => partOf(dates.formatToParts(date), 'month'));
}

/** What follows the figure: "%", or a space and "%". */
const percentMark = (tag) => {
  const parts = new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' }).formatToParts(0.5);
  const [figure, ...after] = parts.map(({ value }) => value.replaceAll(BIDI_MARKS, ''));
  if (figure !== '50') throw new Error(`${tag} writes something before the figure of a percentage: lib/format.ts must learn it.`);
  return after.join('');
};

function tablesOf(tag) {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0)
    throw new Error(`This Node knows no ${tag}: use the pinned one, which has the full ICU.`);
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  return {
    months: monthNames(tag),
    decimalMark: partOf(number, 'decimal'),
    groupMark: partOf(number, 'group'),
    percentMark: percentMark(tag),
  };
}

/** Invisible spaces are written as escapes: nobody reviews what they cannot see. */
const visible = (text) => text.replaceAll(/[\u00a0\u202f]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The module as this Node's CLDR says it. */
export async function cldrText() {
  const tables = Object.fromEntries(Object.entries(TAGS).map(([locale, tag]) => [locale, tablesOf(tag)]));
  const file = inProject(CLDR_FILE);
  const text = `// Written by tools/cldr.mjs from CLDR ${process.versions.cldr}: do not edit, run npm run generate.
import type { Locale } from './locale.js';

/** Every one of our languages writes day, month, year in this order. */
export type CldrTables = {
  /** January first, as they stand inside a date */
  readonly months: readonly string[];
  readonly decimalMark: string;
  readonly groupMark: string;
  /** with the space before it, where the language has one */
  readonly percentMark: string;
};

/** DOMAIN.md §2 */
export const CLDR: Readonly<Record<Locale, CldrTables>> = ${visible(JSON.stringify(tables))};
`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

export const writeCldr = async () => writeFileSync(inProject(CLDR_FILE), await cldrText());

if (process.argv[1] === import.meta.filename) await writeCldr();
