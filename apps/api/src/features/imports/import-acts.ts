import { Injectable, Logger } from '@nestjs/common';
import type { ApplyImport } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type Actor, SYSTEM } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { understood, waitedInVain } from '../../platform/errors/understood.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { type Act, type Asked, jobOf } from './asked.js';
import { ImportEntity } from './import.entity.js';
import { ImportMeters, type Meter } from './import-meters.js';

export type Doing = { tx: Transaction; actor: Actor; row: ImportEntity; asked: Asked; meter: Meter };

/** What takes the whole process with it is not begun for hours. */
const TRIES_MAX = 3;

/** Counts one more try; nothing where it is done already. $1 id · $2 state. */
const BEGIN_SQL = `
with begun as (
  update import set asked = jsonb_set(asked, '{tries}', to_jsonb((asked ->> 'tries')::int + 1)) where id = $1 and state = $2
  returning asked, asked_by_id as "askedById"
)
select asked, "askedById" from begun`;

/** Does what somebody asked of an import, apart from the request that asked: docs/adr/0037. */
@Injectable()
export class ImportActs {
  private readonly logger = new Logger('Imports');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly meters: ImportMeters,
  ) {}

  /** Has it done once this transaction commits. */
  async ask(tx: Transaction, actor: Actor, row: ImportEntity, act: Act, form: ApplyImport | null, locale: Locale): Promise<void> {
    Object.assign(row, { state: act, asked: { form, locale, tries: 0 }, askedById: actor.accountId, refusal: null });
    await tx.save(ImportEntity, row);
    await tx.enqueue(jobOf(act), { importId: row.id });
  }

  /**
   * Does it in one transaction, as whoever asked: a right lost meanwhile is found missing here. What is refused or fails leaves the import as it
   * was before, with the reason; the job is tried again where somebody else writes in the plan, and where not even a reason can be kept.
   */
  async perform(id: number, act: Act, work: (doing: Doing) => Promise<void>): Promise<void> {
    const [begun] = await this.uow.write(SYSTEM, (tx) => tx.query<{ asked: Asked; askedById: number }>(BEGIN_SQL, [id, act]));
    if (!begun) return;
    try {
      if (begun.asked.tries > TRIES_MAX) throw new Error(`The import ${id} was begun ${TRIES_MAX} times and never ended`);
      const actor = await this.accounts.findActor(begun.askedById);
      if (!actor) throw new DomainError('permission.denied');
      allow(mayManagePlans(actor));
      await this.meters.during(id, act, (meter) =>
        this.uow.together(() => this.uow.write(actor, (tx) => this.attempt(tx, actor, { id, act, meter, work }))),
      );
    } catch (error) {
      if (waitedInVain(error) && begun.asked.tries < TRIES_MAX) throw error;
      if (!(error instanceof DomainError))
        this.logger.error(`${act} an import failed`, error instanceof Error ? error.stack : String(error));
      await this.uow.write(SYSTEM, (tx) => this.refuse(tx, id, act, understood(error)));
    }
  }

  private async attempt(
    tx: Transaction,
    actor: Actor,
    { id, act, meter, work }: { id: number; act: Act; meter: Meter; work: (doing: Doing) => Promise<void> },
  ): Promise<void> {
    const row = await tx.getForUpdate(ImportEntity, { id });
    // Begun twice, and ended by the other.
    if (row.state !== act || !row.asked) return;
    await work({ tx, actor, row, asked: row.asked, meter });
    Object.assign(row, { asked: null, askedById: null });
    await tx.save(ImportEntity, row);
  }

  /** What was tried is gone with its transaction. A plan that somebody wrote in meanwhile has the file read anew beside it. */
  private async refuse(tx: Transaction, id: number, act: Act, { code, params, fields }: DomainError): Promise<void> {
    const row = await tx.getForUpdate(ImportEntity, { id });
    if (row.state !== act || !row.asked) return;
    const { form } = row.asked;
    const refusal = { act: act === 'applying' ? ('application' as const) : ('undo' as const), code, params, fields, form };
    Object.assign(row, { state: act === 'applying' ? 'ready' : 'applied', asked: null, askedById: null, refusal });
    const moved = code === 'import.plan_moved';
    if (moved) Object.assign(row, { state: 'reading', reading: null });
    await tx.save(ImportEntity, row);
    if (moved) await tx.enqueue('import.read', { importId: id });
  }
}
