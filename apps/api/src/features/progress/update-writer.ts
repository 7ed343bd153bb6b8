import { Injectable } from '@nestjs/common';
import { firstDayOf, type IsoDate, precisionOf } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { percent } from '@iltizam/shared/kernel/percent';
import type { ActionLine, ReportProgress } from '@iltizam/shared/progress/contract';
import { insertRows, type Row } from '../../platform/database/new-rows.js';
import type { HistoryRecord, Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { JobPayloads } from '../../platform/jobs/jobs.js';
import { instantOfFacts } from '../plans/fact-instants.js';
import type { ReportContext } from './updates.queries.js';

/** What an update says; without a percentage it takes back what was reported. DOMAIN.md §3.7 */
type Said = Omit<ReportProgress, 'percent'> & { percent: number | null };

/** A report on its way into the facts: whose word it is, and in which language. */
export type NewFact = { report: Said; context: ReportContext; authorId: number | null; language: Locale };

type Continued = { asked: number; id: number; openedOn: IsoDate };

/** With the difficulties that it goes on with. */
export type ReadyFact = NewFact & { continued: ReadonlyMap<number, Continued> };

const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/** Appends facts: the only writer of progress_update and of what belongs to an update. */
@Injectable()
export class UpdateWriter {
  /**
   * The difficulties that a report goes on with, by the id it names: the last report of each, which may be later than the one the form was
   * filled from. One of another activity, or one named twice, is refused.
   */
  async continued(tx: Transaction, { difficulties }: Said, activityId: number): Promise<Map<number, Continued>> {
    const asked = difficulties.flatMap(({ continues }) => (continues === null ? [] : [continues]));
    if (asked.length === 0) return new Map();
    const found = await tx.query<Continued>(
      `with recursive chain as (
         select d.id as asked, d.id, d.opened_on from difficulty d where d.id = any($1::int[]) and d.activity_id = $2
         union all select c.asked, d.id, d.opened_on from chain c join difficulty d on d.continues_id = c.id
       )
       select distinct on (asked) asked, id, opened_on::text as "openedOn" from chain order by asked, id desc`,
      [asked, activityId],
    );
    const byAsked = new Map(found.map((one) => [one.asked, one]));
    const taken = new Set<number>();
    const faults: FieldFault[] = difficulties.flatMap(({ continues }, index) => {
      if (continues === null) return [];
      const last = byAsked.get(continues);
      if (last && !taken.has(last.id) && taken.add(last.id)) return [];
      return [{ pointer: `/difficulties/${index}/continues`, code: 'update.difficulty_unknown' }];
    });
    if (faults.length > 0) throw new DomainError('update.difficulty_unknown', {}, faults);
    return byAsked;
  }

  /** The id of the new fact; its trace is in the history of the activity. */
  async append(tx: Transaction, fact: NewFact): Promise<number> {
    const continued = await this.continued(tx, fact.report, fact.context.activityId);
    const [id] = await this.appendAll(tx, [{ ...fact, continued }]);
    return id ?? 0;
  }

  /** The same for facts of different activities, whose difficulties were looked up: one statement a table, however many they are. */
  async appendAll(tx: Transaction, facts: readonly ReadyFact[]): Promise<number[]> {
    const ids = await tx.query<{ id: number }>(
      `select nextval(pg_get_serial_sequence('progress_update', 'id'))::int as id from generate_series(1, $1)`,
      [facts.length],
    );
    const told = facts.map((fact, place) => ({ ...fact, id: ids[place]?.id ?? 0 }));
    const recordedAt = await instantOfFacts(tx, [...new Set(facts.map(({ context }) => context.planId))]);
    await insertRows(tx, [
      ['progress_update', told.map((fact) => updateRow(fact, recordedAt))],
      ['achieved_action', told.flatMap(({ id, report }) => actionRows(id, report))],
      ['difficulty', told.flatMap(({ id, report, context, continued }) => difficultyRows(id, context.activityId, report, continued))],
      ['evidence', told.flatMap(({ id, report }) => evidenceRows(id, report))],
    ]);
    await tx.recordAll(told.map(reported));
    await tx.enqueueAll('notice.tell', told.filter(isSevere).map(severe));
    return told.map(({ id }) => id);
  }
}

type Told = NewFact & { id: number };

const figure = (told: Said['percent']): DecimalString | null => (told === null ? null : percent(told));

const reported = ({ id, report, context, authorId }: Told): HistoryRecord => ({
  event: 'progress.reported',
  subject: { kind: 'activity', id: context.activityId },
  before: { percent: context.previousPercent },
  after: { updateId: id, percent: figure(report.percent), effectiveOn: report.effectiveOn, authorId },
});

const isSevere = ({ report }: Told): boolean =>
  report.difficulties.some(({ continues, severity }) => continues === null && severity === 'high');

const severe = ({ id, context: { activityId }, authorId }: Told): JobPayloads['notice.tell'] => ({
  kind: 'difficulty.severe',
  activityId,
  key: `update-${id}`,
  by: authorId,
});

const updateRow = ({ id, report: { percent: told, effectiveOn, note }, context, authorId, language }: Told, recordedAt: Date): Row => ({
  id,
  activity_id: context.activityId,
  institution_id: context.institutionId,
  author_id: authorId,
  percent: figure(told),
  effective_on: effectiveOn,
  recorded_at: recordedAt,
  language,
  note: note || null,
});

const evidenceRows = (update_id: number, { evidence }: Said): Row[] =>
  evidence.map(({ title, url, documentId }, position) => ({ update_id, position, title, url, document_id: documentId }));

const actionRow = (update_id: number, position: number, parent_position: number | null, { text, doneOn }: ActionLine): Row => ({
  update_id,
  position,
  parent_position,
  text,
  done_on: doneOn === null ? null : firstDayOf(doneOn),
  done_precision: doneOn === null ? null : precisionOf(doneOn),
});

/** Lines are numbered as they are read: an action, then the lines below it. */
const actionRows = (updateId: number, { achievedActions }: Said): Row[] => {
  let position = 0;
  return achievedActions.flatMap(({ actions, ...action }) => {
    const parent = position++;
    return [actionRow(updateId, parent, null, action), ...actions.map((line) => actionRow(updateId, position++, parent, line))];
  });
};

const difficultyRows = (
  update_id: number,
  activity_id: number,
  { difficulties, effectiveOn }: Said,
  continued: ReadonlyMap<number, Continued>,
): Row[] =>
  difficulties.map(({ continues, code, severity, description, owner }) => {
    const last = continues === null ? undefined : continued.get(continues);
    return {
      update_id,
      activity_id,
      code,
      severity,
      description,
      owner,
      continues_id: last?.id ?? null,
      opened_on: last ? earlier(last.openedOn, effectiveOn) : effectiveOn,
    };
  });
