import { Injectable } from '@nestjs/common';
import type { PrepareReport } from '@iltizam/shared/editions/contract';
import { mayEdit, mayPrepare } from '@iltizam/shared/editions/lifecycle';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { demand, openPlan } from '../plans/plan-gate.js';
import { openReport, subject } from './report-gate.js';
import { ReportEntity } from './report.entity.js';
import { checkedSections } from './sections.js';

/** Staff prepare a report: its day, its languages, its texts. DOMAIN.md §9 */
@Injectable()
export class EditionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins the next report of an adopted plan, with the plan's texts. */
  prepare(actor: Actor, slug: string, form: PrepareReport, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demand(mayPrepare(plan.state));
      this.demandPast(form);
      const [last] = await tx.query<{ number: number }>('select coalesce(max(number), 0) as number from report where plan_id = $1', [
        plan.id,
      ]);
      const { id, version } = await tx.insert(ReportEntity, {
        planId: plan.id,
        number: (last?.number ?? 0) + 1,
        ...form,
        sections: plan.sections ?? {},
        remarksUntil: null,
      });
      await tx.record({ event: 'report.prepared', subject: subject(id), after: { planId: plan.id, ...form } });
      return { id, version };
    });
  }

  /** Changes the day and the languages. */
  edit(actor: Actor, id: number, version: number, form: PrepareReport): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const { report, life } = await openReport(tx, actor, id, version);
      demand(mayEdit(life));
      this.demandPast(form);
      const { asOf, languages } = report;
      const saved = await tx.save(ReportEntity, Object.assign(report, form));
      await tx.record({ event: 'report.edited', subject: subject(id), before: { asOf, languages }, after: form });
      return { id, version: saved.version };
    });
  }

  /** Writes the texts of every section and language, as a whole. */
  writeSections(actor: Actor, id: number, version: number, form: PortableSections): Promise<Saved> {
    const sections = checkedSections(form);
    return this.uow.write(actor, async (tx) => {
      const { report, life } = await openReport(tx, actor, id, version);
      demand(mayEdit(life));
      const saved = await tx.save(ReportEntity, Object.assign(report, { sections }));
      // The texts last in what is frozen of them; here, which there are.
      const written = Object.entries(sections).map(([name, texts]) => [name, Object.keys(texts)]);
      await tx.record({ event: 'report.texts_written', subject: subject(id), after: { written } });
      return { id, version: saved.version };
    });
  }

  /** A report says what was reached by a day, never by one to come. */
  private demandPast({ asOf }: PrepareReport): void {
    if (asOf > this.clock.today()) throw new DomainError('request.invalid', {}, [{ pointer: '/asOf', code: 'notOver' }]);
  }
}
