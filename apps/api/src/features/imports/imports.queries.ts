import { Injectable } from '@nestjs/common';
import { type Import, type ImportList, type ImportProgress, type ImportState, MESSAGES_PAGE_SIZE } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PAGE_SIZE_DEFAULT } from '@iltizam/shared/kernel/paging';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageWithin } from '../../platform/http/page.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { csvText } from '../exports/csv-text.js';
import { canSeeImport, type ImportPlace } from './import.policy.js';
import { type ImportFound, presentImport, presentMessages, presentSummary, type SummaryFound } from './import.presenter.js';
import { IMPORT_PLACE_SQL, IMPORT_PROGRESS_SQL, IMPORT_SQL, IMPORTS_COUNT_SQL, IMPORTS_SQL } from './imports.sql.js';
import { MESSAGES_MAX } from './reading.js';
import { UndoRules } from './undo-rules.js';

const IMPORT: Statement = { name: 'import', text: IMPORT_SQL };
const IMPORT_PLACE: Statement = { name: 'import_place', text: IMPORT_PLACE_SQL };
const IMPORTS: Statement = { name: 'imports', text: IMPORTS_SQL };
const IMPORT_PROGRESS: Statement = { name: 'import_progress', text: IMPORT_PROGRESS_SQL };
const IMPORTS_COUNT: Statement = { name: 'imports_count', text: IMPORTS_COUNT_SQL };

export type ImportPages = { page: number; messagesPage: number };
/** The first of each. */
export const FIRST_PAGES: ImportPages = { page: 1, messagesPage: 1 };

@Injectable()
export class ImportsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly undoRules: UndoRules,
  ) {}

  async list(actor: Actor, page: number, locale: Locale): Promise<ImportList> {
    const visible = [actor.accountId, grantedScopes(actor, ['staff'])];
    const size = PAGE_SIZE_DEFAULT;
    const total = (await this.sql.row<{ total: number }>(IMPORTS_COUNT, visible))?.total ?? 0;
    const shown = pageWithin(total, page, size);
    const rows = await this.sql.rows<SummaryFound>(IMPORTS, [...visible, size, (shown - 1) * size]);
    return { items: rows.map((row) => presentSummary(row, null, locale)), total, page: shown, size };
  }

  /** An import with a page of its messages and one of the rows that do something; pages beyond the last are empty. */
  async get(actor: Actor, id: number, { page, messagesPage }: ImportPages, locale: Locale): Promise<Import> {
    const row = await this.find(actor, id, (messagesPage - 1) * MESSAGES_PAGE_SIZE, MESSAGES_PAGE_SIZE, page);
    const undoRefusal = row.wrote ? await this.undoRules.refusal(row.wrote) : null;
    return presentImport(row, undoRefusal, locale);
  }

  /** Refuses whoever has no business with it, and everybody while it is written or undone: the row is locked then, and nobody waits for it. */
  async demand(actor: Actor, id: number): Promise<void> {
    const place = await this.sql.row<ImportPlace & { state: ImportState }>(IMPORT_PLACE, [id]);
    if (!place || !canSeeImport(actor, place)) throw new DomainError('resource.not_found');
    if (place.state === 'applying' || place.state === 'undoing') throw new DomainError('import.under_way');
  }

  /** How far it is. */
  async progress(actor: Actor, id: number): Promise<ImportProgress> {
    const row = await this.sql.row<ImportPlace & { progress: ImportProgress }>(IMPORT_PROGRESS, [id]);
    if (!row || !canSeeImport(actor, row)) throw new DomainError('resource.not_found');
    return row.progress;
  }

  /** Every message of an import as a table. */
  async messages(actor: Actor, id: number, locale: Locale): Promise<string> {
    const { messages } = await this.find(actor, id, 0, MESSAGES_MAX, 1);
    return csvText(
      ['severity', 'sheet', 'row', 'column', 'found', 'message', 'code'],
      presentMessages(messages, locale).map(({ severity, at, found, text, code }) => [
        severity,
        at.sheet,
        at.row,
        at.column,
        found,
        text,
        code,
      ]),
    );
  }

  private async find(actor: Actor, id: number, firstMessage: number, messages: number, page: number): Promise<ImportFound> {
    const size = PAGE_SIZE_DEFAULT;
    const row = await this.sql.row<ImportFound>(IMPORT, [id, firstMessage, messages, (page - 1) * size, size]);
    if (!row || !canSeeImport(actor, row)) throw new DomainError('resource.not_found');
    return row;
  }
}
