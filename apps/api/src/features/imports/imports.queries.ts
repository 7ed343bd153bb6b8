import { Injectable } from '@nestjs/common';
import type { Import, ImportList } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { PAGE_SIZE_DEFAULT } from '@iltizam/shared/kernel/paging';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageWithin } from '../../platform/http/page.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { csvText } from '../exports/csv-text.js';
import { canSeeImport } from './import.policy.js';
import { type ImportRowFound, presentImport, presentMessages, presentSummary } from './import.presenter.js';
import { IMPORT_SQL, IMPORTS_COUNT_SQL, IMPORTS_SQL } from './imports.sql.js';
import { UndoRules } from './undo-rules.js';

const IMPORT: Statement = { name: 'import', text: IMPORT_SQL };
const IMPORTS: Statement = { name: 'imports', text: IMPORTS_SQL };
const IMPORTS_COUNT: Statement = { name: 'imports_count', text: IMPORTS_COUNT_SQL };

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
    const rows = await this.sql.rows<ImportRowFound>(IMPORTS, [...visible, size, (shown - 1) * size]);
    return { items: rows.map((row) => presentSummary(row, null, locale)), total, page: shown, size };
  }

  /** An import with a page of the rows that do something. */
  async get(actor: Actor, id: number, page: number, locale: Locale): Promise<Import> {
    const row = await this.find(actor, id);
    const undoRefusal = row.wrote && row.summary.state === 'applied' ? await this.undoRules.refusal(row.wrote) : null;
    return presentImport(row, { page, undoRefusal }, locale);
  }

  /** Every message of an import as a table. */
  async messages(actor: Actor, id: number, locale: Locale): Promise<string> {
    const { reading } = await this.find(actor, id);
    return csvText(
      ['severity', 'sheet', 'row', 'column', 'found', 'message', 'code'],
      presentMessages(reading?.messages ?? [], locale).map(({ severity, at, found, text, code }) => [
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

  private async find(actor: Actor, id: number): Promise<ImportRowFound> {
    const row = await this.sql.row<ImportRowFound>(IMPORT, [id]);
    if (!row || !canSeeImport(actor, row)) throw new DomainError('resource.not_found');
    return row;
  }
}
