import { Injectable } from '@nestjs/common';
import type { Import } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { demandVersion } from '../plans/plan-gate.js';
import { ImportEntity } from './import.entity.js';
import { ImportMeters } from './import-meters.js';
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
    private readonly meters: ImportMeters,
    private readonly imports: ImportsQueries,
    private readonly rules: UndoRules,
    private readonly plans: PlanUndo,
    private readonly institutions: InstitutionsUndo,
    private readonly invitations: InvitationsService,
  ) {}

  async undo(actor: Actor, id: number, version: number, locale: Locale): Promise<Import> {
    await this.imports.demand(actor, id);
    await this.meters.during(id, 'undoing', () =>
      this.uow.together(() => this.uow.write(actor, (tx) => this.write(tx, actor, { id, version, locale }))),
    );
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    { id, version, locale }: { id: number; version: number; locale: Locale },
  ): Promise<void> {
    const row = await tx.getForUpdate(ImportEntity, { id });
    demandVersion(row, version);
    if (row.state !== 'applied' || !row.wrote) throw new DomainError('import.not_applied');
    await this.takeBack(tx, actor, id, row.wrote, locale);
    Object.assign(row, { state: 'undone', undoneAt: await tx.now(), undoneById: actor.accountId });
    if (row.wrote.kind === 'plan' && row.wrote.created) row.planId = null;
    await tx.save(ImportEntity, row);
    await tx.record({ event: 'import.undone', subject: { kind: 'import', id } });
  }

  private async takeBack(tx: Transaction, actor: Actor, id: number, wrote: Wrote, locale: Locale): Promise<void> {
    if (wrote.kind === 'plan') await this.plans.lock(tx, actor, wrote);
    const refusal = await this.rules.refusal(wrote);
    if (refusal) throw new DomainError(refusal);
    if (wrote.kind === 'plan') return this.plans.undo(tx, actor, id, wrote, locale);
    return wrote.kind === 'institutions' ? this.institutions.undo(tx, actor, wrote) : this.revoke(tx, actor, wrote);
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
