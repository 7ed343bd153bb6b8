import { Injectable } from '@nestjs/common';
import type { Import } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { demandVersion } from '../plans/plan-gate.js';
import { type Doing, ImportActs } from './import-acts.js';
import { ImportEntity } from './import.entity.js';
import { FIRST_PAGES, ImportsQueries } from './imports.queries.js';
import { InstitutionsUndo } from './institutions-undo.js';
import { PlanUndo } from './plan-undo.js';
import { UndoRules } from './undo-rules.js';
import type { PeopleWrote, Wrote } from './wrote.js';

/** Takes back what an import wrote; what the public saw is countered, not unwritten. DOMAIN.md §11 */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acts: ImportActs,
    private readonly imports: ImportsQueries,
    private readonly rules: UndoRules,
    private readonly plans: PlanUndo,
    private readonly institutions: InstitutionsUndo,
    private readonly invitations: InvitationsService,
    jobs: JobQueue,
  ) {
    jobs.handle('import.undo', ({ importId }) => this.perform(importId));
  }

  /** Refuses at once what can be told at once, and leaves the rest to the job. */
  async undo(actor: Actor, id: number, version: number, locale: Locale): Promise<Import> {
    await this.imports.demand(actor, id);
    await this.uow.write(actor, async (tx) => {
      const row = await tx.getForUpdate(ImportEntity, { id });
      demandVersion(row, version);
      if (row.state !== 'applied' || !row.wrote) throw new DomainError('import.not_applied');
      await this.demandUndoable(tx, actor, row.wrote);
      await this.acts.ask(tx, actor, row, 'undoing', null, locale);
    });
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  /** The job: takes back what was asked for, and has nothing to do where it is taken back. */
  async perform(id: number): Promise<void> {
    await this.acts.perform(id, 'undoing', (doing) => this.write(doing));
  }

  private async write({ tx, actor, row, asked: { locale }, meter }: Doing): Promise<void> {
    if (!row.wrote) throw new DomainError('import.not_applied');
    await this.demandUndoable(tx, actor, row.wrote);
    if (row.wrote.kind === 'plan')
      row.wrote = { ...row.wrote, counter: await this.plans.undo(tx, { actor, importId: row.id, locale, meter }, row.wrote) };
    else if (row.wrote.kind === 'institutions') await this.institutions.undo(tx, actor, row.wrote);
    else await this.revoke(tx, actor, row.wrote);
    Object.assign(row, { state: 'undone', undoneAt: await tx.now(), undoneById: actor.accountId });
    if (row.wrote.kind === 'plan' && row.wrote.created) row.planId = null;
    await tx.record({ event: 'import.undone', subject: { kind: 'import', id: row.id } });
  }

  private async demandUndoable(tx: Transaction, actor: Actor, wrote: Wrote): Promise<void> {
    if (wrote.kind === 'plan') await this.plans.lock(tx, actor, wrote);
    const refusal = await this.rules.refusal(wrote);
    if (refusal) throw new DomainError(refusal);
  }

  /** Who joined stays: only links that nobody used open nothing any more. */
  private async revoke(tx: Transaction, actor: Actor, { invitations }: PeopleWrote): Promise<void> {
    const open = await tx.query<{ id: number; version: number }>(
      `select id, version from invitation where id = any($1::int[]) and used_at is null and revoked_at is null order by id`,
      [invitations],
    );
    for (const { id, version } of open) await this.invitations.revoke(actor, id, version);
  }
}
