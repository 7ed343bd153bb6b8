import type { FileCell } from '@iltizam/shared/imports/values';
import { safeCell } from '../../exports/csv-cell.js';

/** A text that PostgreSQL takes: what is no character, and the one that it cannot hold, shows as the mark of a lost one. */
export const storable = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '\ufffd');

/** What a spreadsheet writes where a formula failed. */
export const isErrorText = (text: string): boolean => /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text);

/** What a file would not give back as it stands: nothing at all, outer spaces, what a spreadsheet runs, and what looks guarded already. */
const needsGuard = (text: string): boolean =>
  text === '' ||
  text !== text.trim() ||
  safeCell(text) !== text ||
  isErrorText(text) ||
  (text.startsWith("'") && needsGuard(text.slice(1)));

/** A text as files hold it: an apostrophe goes before one that would be lost, changed or run. DOMAIN.md §11 */
export const guarded = (text: string): string => (needsGuard(text) ? `'${text}` : text);

/** A text of a file: the apostrophe that guards it is taken away, and what it guards is meant to the letter. `'Aïn` is guarded by nobody. */
export const unguarded = (text: string): FileCell =>
  text.startsWith("'") && needsGuard(text.slice(1))
    ? { kind: 'text', text: text.slice(1), verbatim: true }
    : { kind: 'text', text, verbatim: false };
