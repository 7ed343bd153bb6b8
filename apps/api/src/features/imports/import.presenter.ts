import type { Import, ImportMessage, ImportRefusal, ImportRow, ImportSummary } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { RICH_TEXT_MAX } from '@iltizam/shared/reports/rich-text';
import { fieldWords, problemWords } from '../../platform/errors/words.js';
import type { StoredRefusal } from './asked.js';
import type { ImportPlace } from './import.policy.js';
import { cellWords, columnWords, messageWords } from './message-words.js';
import type { ReadPlan, StoredMessage } from './reading.js';
import type { Wrote } from './wrote.js';

type Summary = Omit<ImportSummary, 'plan' | 'counts' | 'abilities' | 'undoRefusal' | 'refusal'> & {
  plan: ReadPlan | null;
  counts: Import['counts'] | null;
  refusal: StoredRefusal | null;
};
export type SummaryFound = ImportPlace & { summary: Summary; written: boolean };
export type ImportFound = SummaryFound & {
  wrote: Wrote | null;
  messages: StoredMessage[];
  messagesTotal: number;
  rows: ImportRow[];
  rowsTotal: number;
  amendments: number[];
};

const CELL_SHOWN = RICH_TEXT_MAX;

const NONE: Import['counts'] = { create: 0, change: 0, same: 0, erased: 0, errors: 0, warnings: 0 };

const planOf = (plan: ReadPlan | null, locale: Locale): Import['plan'] => {
  if (!plan) return null;
  const { title, mainLanguage, ...rest } = plan;
  const titleLang = title[locale] === undefined ? mainLanguage : locale;
  return { ...rest, title: title[titleLang] ?? rest.slug, titleLang };
};

const refusalOf = ({ code, params, fields, ...refusal }: StoredRefusal, locale: Locale): ImportRefusal => ({
  ...refusal,
  code,
  detail: problemWords(locale, code, params).detail,
  errors: fields.map((fault) => ({ pointer: fault.pointer, code: fault.code, detail: fieldWords(locale, fault.code, fault.params ?? {}) })),
});

/** What a list shows of an import. */
export const presentSummary = (
  { summary, written }: Omit<SummaryFound, keyof ImportPlace>,
  undoRefusal: string | null,
  locale: Locale,
): ImportSummary => ({
  ...summary,
  plan: planOf(summary.plan, locale),
  counts: { ...NONE, ...summary.counts },
  abilities: {
    apply: summary.state === 'ready',
    undo: summary.state === 'applied' && written && undoRefusal === null,
    abandon: ['reading', 'refused', 'ready'].includes(summary.state),
  },
  undoRefusal,
  refusal: summary.refusal && refusalOf(summary.refusal, locale),
});

export const presentMessages = (messages: readonly StoredMessage[], locale: Locale): ImportMessage[] =>
  messages.map(({ facts, at, ...message }) => ({
    ...message,
    at: { ...at, column: at.column === null ? null : columnWords(at.column, locale) },
    text: messageWords(locale, message.code, facts),
  }));

/** The longest text that people write is shown whole; what is longer is in the file. */
const shownCell = (cell: string | null): string | null =>
  cell !== null && cell.length > CELL_SHOWN ? `${cell.slice(0, CELL_SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : cell;

const presentRow = ({ changes, ...row }: ImportRow, locale: Locale): ImportRow => ({
  ...row,
  changes: changes.map(({ column, before, after }) => ({
    column: columnWords(column, locale),
    before: shownCell(cellWords(column, before, locale)),
    after: shownCell(cellWords(column, after, locale)),
  })),
});

export const presentImport = (
  { messages, messagesTotal, rows, rowsTotal, amendments, ...found }: ImportFound,
  undoRefusal: string | null,
  locale: Locale,
): Import => ({
  ...presentSummary(found, undoRefusal, locale),
  messages: presentMessages(messages, locale),
  messagesTotal,
  rows: rows.map((row) => presentRow(row, locale)),
  rowsTotal,
  amendments,
});
