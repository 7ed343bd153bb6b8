import { Injectable } from '@nestjs/common';
import type { ApplyImport, Import } from '@iltizam/shared/imports/contract';
import type { FileRow } from '@iltizam/shared/imports/difference';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { demandVersion, openPlan } from '../plans/plan-gate.js';
import { PortableQueries } from '../portable/portable.queries.js';
import { PortableWriter } from '../portable/portable-writer.js';
import { namesExperts, readingWithoutNames, standingExperts, withoutNames } from './expert-names.js';
import { fingerprintOf } from './fingerprint.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportEntity } from './import.entity.js';
import { FIRST_PAGES, ImportsQueries } from './imports.queries.js';
import { ImportMeters, type Meter } from './import-meters.js';
import { InstitutionsImport } from './institutions-import.js';
import { PeopleImport } from './people-import.js';
import type { AskedAmendment } from './plan-amending.js';
import { PlanComparison } from './plan-comparison.js';
import { PlanImport } from './plan-import.js';
import type { Reading } from './reading.js';
import type { PlanWrote, Wrote } from './wrote.js';

const MOVED = 'import.plan_moved';

/** Writes what a file says: all of it in one transaction, or nothing. DOMAIN.md §11 */
@Injectable()
export class ImportApplicationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly imports: ImportsQueries,
    private readonly comparison: PlanComparison,
    private readonly plans: PlanImport,
    private readonly writer: PortableWriter,
    private readonly portable: PortableQueries,
    private readonly institutions: InstitutionsImport,
    private readonly people: PeopleImport,
    private readonly meters: ImportMeters,
  ) {}

  async apply(actor: Actor, id: number, version: number, form: ApplyImport, locale: Locale): Promise<Import> {
    await this.imports.demand(actor, id);
    try {
      await this.meters.during(id, 'applying', (meter) =>
        this.uow.together(() => this.uow.write(actor, (tx) => this.write(tx, actor, { id, version, form, locale, meter }))),
      );
    } catch (error) {
      // What was tried is gone with its transaction: the file is read anew beside the plan as it is now.
      if (error instanceof DomainError && error.code === MOVED) await this.readAgain(actor, id);
      throw error;
    }
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  private async write(tx: Transaction, actor: Actor, { id, version, ...asked }: Asked): Promise<void> {
    const row = await tx.getForUpdate(ImportEntity, { id });
    demandVersion(row, version);
    const rows = (await tx.find(ImportFileEntity, { importId: id }))?.rows;
    if (row.state !== 'ready' || !row.reading || !rows) throw new DomainError('import.not_ready');
    demandErasing(row.reading, asked.form);
    const { wrote, planId } = await this.written(tx, actor, row, rows, asked);
    Object.assign(row, { wrote, planId, state: 'applied', appliedAt: await tx.now(), appliedById: actor.accountId });
    // Names and addresses of people: kept no longer than they serve.
    if (row.kind === 'people') row.reading = { ...row.reading, rows: [], messages: [] };
    else row.reading = readingWithoutNames(row.reading);
    if (row.kind === 'people' || namesExperts(rows)) await tx.query('delete from import_file where import_id = $1', [id]);
    await tx.save(ImportEntity, row);
    await tx.record({ event: 'import.applied', subject: { kind: 'import', id }, after: factsOf(wrote) });
  }

  private async written(
    tx: Transaction,
    actor: Actor,
    { kind, reading }: ImportEntity,
    rows: FileRow[],
    asked: HowAsked,
  ): Promise<{ wrote: Wrote; planId: number | null }> {
    if (kind === 'institutions') return { wrote: await this.institutions.write(tx, actor, rows, asked.meter), planId: null };
    if (kind === 'people') return { wrote: await this.people.write(actor, rows, asked.meter), planId: null };
    return this.writePlan(tx, actor, reading, rows, asked);
  }

  private async writePlan(
    tx: Transaction,
    actor: Actor,
    reading: Reading | null,
    rows: FileRow[],
    { form, locale, meter }: HowAsked,
  ): Promise<{ wrote: PlanWrote; planId: number }> {
    if (!reading?.plan) throw new DomainError('import.not_ready');
    const { slug, exists, as } = reading.plan;
    const plan = exists ? await openPlan(tx, actor, { slug }) : null;
    const { current, wanted, changes, fingerprint, messages } = await this.comparison.of(actor, rows);
    if (fingerprint !== reading.fingerprint || !wanted || !changes || messages.some(({ severity }) => severity === 'error'))
      throw new DomainError(MOVED);
    const asked =
      as === 'amendment'
        ? demanded(form, reading.plan.mainLanguage)
        : NO_AMENDMENT(reading.plan.mainLanguage, this.plans, current ?? wanted);
    if (plan === null) {
      const { planId } = await this.writer.create(actor, wanted);
      const nothing = { amendment: null, before: null, standing: null, updates: [], measurements: [] };
      const fingerprint = fingerprintOf(await this.portable.plan(slug));
      return { planId, wrote: { kind: 'plan', slug, created: true, ...nothing, fingerprint } };
    }
    const { edited, ...written } = await this.plans.write(tx, actor, { plan, changes, asked, locale, meter });
    const after = await this.portable.plan(slug);
    const before = edited && current ? withoutNames(current) : null;
    const standing = edited && current ? standingExperts(current, wanted, after) : null;
    return {
      planId: plan.id,
      wrote: { kind: 'plan', slug, created: false, ...written, before, standing, fingerprint: fingerprintOf(after) },
    };
  }

  private readAgain(actor: Actor, id: number): Promise<void> {
    return this.uow.write(actor, async (tx) => {
      const row = await tx.getForUpdate(ImportEntity, { id });
      if (row.state !== 'ready') return;
      Object.assign(row, { state: 'reading', reading: null });
      await tx.save(ImportEntity, row);
      await tx.enqueue('import.read', { importId: id });
    });
  }
}

type HowAsked = Omit<Asked, 'id' | 'version'>;
type Asked = { id: number; version: number; form: ApplyImport; locale: Locale; meter: Meter };

/** What an empty cell of a file takes away is asked about: nobody sees it who looks at what the file says. DOMAIN.md §11 */
function demandErasing({ counts: { erased } }: Reading, { erase }: ApplyImport): void {
  if (erased > 0 && !erase) throw new DomainError('import.erases', { count: erased }, [{ pointer: '/erase', code: 'required' }]);
}

/** What an amendment cannot be published without. DOMAIN.md §3.8 */
function demanded({ reason, approver, effectiveOn }: ApplyImport, main: Locale): AskedAmendment {
  const faults: FieldFault[] = Object.entries({ reason, approver, effectiveOn }).flatMap(([field, value]) =>
    value === null ? [{ pointer: `/${field}`, code: 'required' }] : [],
  );
  if (reason === null || approver === null || effectiveOn === null) throw new DomainError('request.invalid', {}, faults);
  return { reason: { [main]: reason }, approver, effectiveOn };
}

const NO_AMENDMENT = (main: Locale, plans: PlanImport, plan: Parameters<PlanImport['amendingDay']>[0]): AskedAmendment => ({
  reason: { [main]: '' },
  approver: '',
  effectiveOn: plans.amendingDay(plan),
});

/** For the history: numbers and ids, no text and no address. */
const factsOf = (wrote: Wrote): object => {
  if (wrote.kind !== 'plan') return wrote.kind === 'people' ? wrote : { kind: wrote.kind, ids: wrote.bodies.map(({ id }) => id) };
  const { slug, created, amendment, updates, measurements, fingerprint } = wrote;
  return { slug, created, amendment, updates: updates.length, measurements: measurements.length, fingerprint };
};
