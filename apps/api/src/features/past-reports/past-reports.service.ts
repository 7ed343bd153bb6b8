import { Injectable } from '@nestjs/common';
import type {
  DecideFindings,
  MadePastPlan,
  MakePastPlan,
  PastDecision,
  PastFinding,
  PastReading,
} from '@iltizam/shared/past-reports/contract';
import {
  countsOf,
  isValueFor,
  mayAccept,
  mustBeDecided,
  undecided,
  withChoices,
  withDecisions,
} from '@iltizam/shared/past-reports/decisions';
import { pastPercents, pastPlan } from '@iltizam/shared/past-reports/to-portable';
import type { PortableInstitution } from '@iltizam/shared/portable/contract';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow, DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { canBringInPast } from '../imports/import.policy.js';
import { demandVersion } from '../plans/plan-gate.js';
import { PortableWriter } from '../portable/portable-writer.js';
import { dataNoteOf } from './data-note.js';
import { checkedForm, demandBodies } from './past-plan-form.js';
import { canSeePastReport } from './past-report.policy.js';
import { PastReportEntity } from './past-report.entity.js';
import { PastReportsQueries } from './past-reports.queries.js';
import { receiveText } from './receive-text.js';
import { sourceReading } from './source/source-text.js';

/** Printed reports are read, decided on, and made plans of. DOMAIN.md §13 */
@Injectable()
export class PastReportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: PastReportsQueries,
    private readonly writer: PortableWriter,
  ) {}

  /** Takes a report and reads it; a file that waits for decisions already is not read again. */
  async read(actor: Actor, request: FastifyRequest): Promise<Saved> {
    const { name, bytes, sha256, text } = await receiveText(request);
    const same = await this.reports.sameText(actor, sha256);
    if (same) return same;
    const reading = await sourceReading(text);
    if (reading.commitments.length === 0) throw new DomainError('past_report.nothing_found');
    return this.uow.write(actor, async (tx) => {
      const report = await tx.insert(PastReportEntity, {
        name,
        kind: reading.kind,
        state: 'deciding',
        bytes,
        sha256,
        text,
        reading,
        decisions: [],
        ...standing(reading, []),
        planId: null,
        readById: actor.accountId ?? 0,
        readAt: await tx.now(),
      });
      await tx.record({
        event: 'past_report.read',
        subject: subject(report),
        // Not the name: it may be a person's, and the history is never rewritten.
        after: { bytes, sha256: sha256.toString('hex'), ...factsOf(report) },
      });
      return saved(report);
    });
  }

  /** Decides on findings; what is left out stays as it was. */
  decide(actor: Actor, id: number, version: number, { decisions }: DecideFindings): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const report = await open(tx, actor, id, version);
      demandFitting(report.reading.findings, decisions);
      const before = factsOf(report);
      report.decisions = withChoices(report.decisions, decisions);
      Object.assign(report, standing(report.reading, report.decisions));
      await tx.save(PastReportEntity, report);
      await tx.record({
        event: 'past_report.decided',
        subject: subject(report),
        before,
        after: { ...factsOf(report), findings: decisions.map(({ finding }) => finding) },
      });
      return saved(report);
    });
  }

  /** Makes the plan, once nothing waits for a decision; others prepare it for staff who administer too. DOMAIN.md §7 */
  makePlan(actor: Actor, id: number, version: number, wanted: MakePastPlan, idempotency: Idempotency | null): Promise<MadePastPlan> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const report = await open(tx, actor, id, version);
      // public at once, with a past that is believed
      allow(canBringInPast(actor));
      const left = undecided(report.reading, report.decisions).length;
      if (left > 0) throw new DomainError('past_report.undecided', { count: left });
      const now = (await tx.now()).toISOString();
      const reading = withDecisions(report.reading, report.decisions);
      const form = checkedForm(wanted, reading, now.slice(0, 10));
      const member = await this.reports.member(form.member);
      const bodies = await knownBodies(tx, form);
      demandBodies(form, new Set(bodies.map(({ key }) => key)));
      const { limits } = pastPercents(reading, form.percentRule);
      const dataNote = dataNoteOf(reading, form.percentRule, limits);
      const { planId } = await this.writer.create(actor, pastPlan(reading, form, { member, bodies, now, dataNote }));
      Object.assign(report, { state: 'planned', planId });
      await tx.save(PastReportEntity, report);
      await tx.record({
        event: 'past_report.planned',
        subject: subject(report),
        after: { ...factsOf(report), planId, percentRule: form.percentRule },
      });
      return { slug: form.slug, ...limits };
    });
  }

  /** Throws a reading away of which no plan was made. */
  discard(actor: Actor, id: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      const report = await open(tx, actor, id, version);
      await tx.record({ event: 'past_report.discarded', subject: subject(report), before: factsOf(report) });
      await tx.remove(PastReportEntity, report);
      return { id };
    });
  }
}

/** The report, locked, as long as nothing was made of it. */
async function open(tx: Transaction, actor: Actor, id: number, version: number): Promise<PastReportEntity> {
  const report = await tx.getForUpdate(PastReportEntity, { id });
  // of no plan yet: whoever may see one that is made reads it
  if (report.state === 'deciding' && !canSeePastReport(actor, { readById: report.readById, planId: null, memberId: null }))
    throw new DomainError('resource.not_found');
  if (report.state !== 'deciding') throw new DomainError('past_report.planned');
  demandVersion(report, version);
  return report;
}

/** The bodies of the form that are there already. */
const knownBodies = (tx: Transaction, { commitments }: MakePastPlan): Promise<PortableInstitution[]> =>
  tx.query(`select key, sector, name from institution where key = any($1) order by key`, [
    commitments.map(({ institution }) => institution),
  ]);

/** Each decision is of a finding that exists, and says something that fits its place. */
function demandFitting(findings: readonly PastFinding[], decisions: DecideFindings['decisions']): void {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const faults = decisions.flatMap(({ finding: id, choice, value }, index): FieldFault[] => {
    const finding = known.get(id);
    if (!finding) return [{ pointer: `/decisions/${index}/finding`, code: 'unknown' }];
    if (choice === 'accept' && !mayAccept(finding)) return [{ pointer: `/decisions/${index}/choice`, code: 'nothingProposed' }];
    if (choice === 'value' && !isValueFor(finding.where.field, value ?? ''))
      return [{ pointer: `/decisions/${index}/value`, code: 'valueForm' }];
    return [];
  });
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
}

const standing = (reading: PastReading, decisions: readonly PastDecision[]): Pick<PastReportEntity, 'counts' | 'toDecide' | 'decided'> => {
  const toDecide = reading.findings.filter(mustBeDecided).length;
  return { counts: countsOf(withDecisions(reading, decisions)), toDecide, decided: toDecide - undecided(reading, decisions).length };
};

const subject = ({ id }: PastReportEntity): { kind: 'past_report'; id: number } => ({ kind: 'past_report', id });
const saved = ({ id, version }: PastReportEntity): Saved => ({ id, version });
/** Counts, never texts. */
const factsOf = ({ kind, counts, toDecide, decided }: PastReportEntity): object => ({ kind, counts, toDecide, decided });
