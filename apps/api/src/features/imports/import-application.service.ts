import { Injectable } from '@nestjs/common';
import type { ApplyImport, Import } from '@iltizam/shared/imports/contract';
import type { FileRow } from '@iltizam/shared/imports/difference';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { demandVersion, openPlan } from '../plans/plan-gate.js';
import { PortableQueries } from '../portable/portable.queries.js';
import { PortableWriter } from '../portable/portable-writer.js';
import { namesExperts, readingWithoutNames, standingExperts, withoutNames } from './expert-names.js';
import { fingerprintOf } from './fingerprint.js';
import { type Doing, ImportActs } from './import-acts.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportEntity } from './import.entity.js';
import { FIRST_PAGES, ImportsQueries } from './imports.queries.js';
import type { Meter } from './import-meters.js';
import { InstitutionsImport } from './institutions-import.js';
import { PeopleImport } from './people-import.js';
import type { AskedAmendment } from './plan-amending.js';
import { PlanComparison } from './plan-comparison.js';
import { PlanImport } from './plan-import.js';
import type { Reading } from './reading.js';
import type { PlanWrote, Wrote } from './wrote.js';

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
    private readonly acts: ImportActs,
    jobs: JobQueue,
  ) {
    jobs.handle('import.apply', ({ importId }) => this.perform(importId));
  }

  /** Refuses at once what can be told at once, and leaves the rest to the job. */
  async apply(actor: Actor, id: number, version: number, form: ApplyImport, locale: Locale): Promise<Import> {
    await this.imports.demand(actor, id);
    await this.uow.write(actor, async (tx) => {
      const row = await tx.getForUpdate(ImportEntity, { id });
      demandVersion(row, version);
      if (row.state !== 'ready' || !row.reading) throw new DomainError('import.not_ready');
      demandErasing(row.reading, form);
      await this.demandPlan(tx, actor, row.reading, form);
      await this.acts.ask(tx, actor, row, 'applying', form, locale);
    });
    return this.imports.get(actor, id, FIRST_PAGES, locale);
  }

  /** The job: writes what was asked for, and has nothing to do where it is written. */
  async perform(id: number): Promise<void> {
    await this.acts.perform(id, 'applying', (doing) => this.write(doing));
  }

  private async demandPlan(tx: Transaction, actor: Actor, { plan }: Reading, form: ApplyImport): Promise<void> {
    if (!plan?.exists) return;
    const { state } = await openPlan(tx, actor, { slug: plan.slug });
    if (state === 'closed') throw new DomainError('import.plan_closed');
    if (plan.as === 'amendment') demanded(form, plan.mainLanguage);
  }

  private async write({ tx, actor, row, asked: { form, locale }, meter }: Doing): Promise<void> {
    const rows = (await tx.find(ImportFileEntity, { importId: row.id }))?.rows;
    if (!row.reading || !rows || !form) throw new DomainError('import.not_ready');
    const { wrote, planId } = await this.written(tx, actor, row, rows, { form, locale, meter });
    Object.assign(row, { wrote, planId, state: 'applied', appliedAt: await tx.now(), appliedById: actor.accountId });
    // Names and addresses of people: kept no longer than they serve.
    if (row.kind === 'people') row.reading = { ...row.reading, rows: [], messages: [] };
    else row.reading = readingWithoutNames(row.reading);
    if (row.kind === 'people' || namesExperts(rows)) await tx.query('delete from import_file where import_id = $1', [row.id]);
    await tx.record({ event: 'import.applied', subject: { kind: 'import', id: row.id }, after: factsOf(wrote) });
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
      throw new DomainError('import.plan_moved');
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
}

type HowAsked = { form: ApplyImport; locale: Locale; meter: Meter };

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
