import type { Import, ImportMessage, ImportRow, ImportSummary } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PAGE_SIZE_DEFAULT } from '@iltizam/shared/kernel/paging';
import { pageOf } from '../../platform/http/page.js';
import type { ImportPlace } from './import.policy.js';
import { cellWords, columnWords, messageWords } from './message-words.js';
import type { Reading, ReadPlan, StoredMessage } from './reading.js';
import type { Wrote } from './wrote.js';

type Summary = Omit<ImportSummary, 'plan' | 'counts' | 'abilities' | 'undoRefusal'> & {
  plan: ReadPlan | null;
  counts: Import['counts'] | null;
};
export type ImportRowFound = ImportPlace & { summary: Summary; reading?: Reading | null; wrote: Wrote | null };

/** As many as a page of messages holds; the others are in the table to download. */
const MESSAGES_SHOWN = 100;

const NONE: Import['counts'] = { create: 0, change: 0, same: 0, errors: 0, warnings: 0 };

const planOf = (plan: ReadPlan | null, locale: Locale): Import['plan'] => {
  if (!plan) return null;
  const { title, mainLanguage, ...rest } = plan;
  const titleLang = title[locale] === undefined ? mainLanguage : locale;
  return { ...rest, title: title[titleLang] ?? rest.slug, titleLang };
};

/** What a list shows of an import. */
export const presentSummary = ({ summary, wrote }: ImportRowFound, undoRefusal: string | null, locale: Locale): ImportSummary => ({
  ...summary,
  plan: planOf(summary.plan, locale),
  counts: summary.counts ?? NONE,
  abilities: {
    apply: summary.state === 'ready',
    undo: summary.state === 'applied' && wrote !== null && undoRefusal === null,
    abandon: ['reading', 'refused', 'ready'].includes(summary.state),
  },
  undoRefusal,
});

export const presentMessages = (messages: readonly StoredMessage[], locale: Locale): ImportMessage[] =>
  messages.map(({ facts, at, ...message }) => ({
    ...message,
    at: { ...at, column: at.column === null ? null : columnWords(at.column, locale) },
    text: messageWords(locale, message.code, facts),
  }));

const presentRow = ({ changes, ...row }: ImportRow, locale: Locale): ImportRow => ({
  ...row,
  changes: changes.map(({ column, before, after }) => ({
    column: columnWords(column, locale),
    before: cellWords(column, before, locale),
    after: cellWords(column, after, locale),
  })),
});

export const presentImport = (
  row: ImportRowFound,
  { page, undoRefusal }: { page: number; undoRefusal: string | null },
  locale: Locale,
): Import => {
  const { rows = [], messages = [] } = row.reading ?? {};
  return {
    ...presentSummary(row, undoRefusal, locale),
    messages: presentMessages(messages.slice(0, MESSAGES_SHOWN), locale),
    rows: pageOf(rows, page, PAGE_SIZE_DEFAULT).items.map((one) => presentRow(one, locale)),
    rowsTotal: rows.length,
  };
};
