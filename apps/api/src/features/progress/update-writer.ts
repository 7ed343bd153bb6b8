import { Injectable } from '@nestjs/common';
import { firstDayOf, type IsoDate, precisionOf } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { percent } from '@iltizam/shared/kernel/percent';
import type { ActionLine, ReportProgress } from '@iltizam/shared/progress/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import { AchievedActionEntity } from './achieved-action.entity.js';
import { DifficultyEntity } from './difficulty.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { ProgressUpdateEntity } from './progress-update.entity.js';
import type { ReportContext } from './updates.queries.js';

/** A report on its way into the facts: whose word it is, and in which language. */
export type NewFact = { report: ReportProgress; context: ReportContext; authorId: number | null; language: Locale };

type Continued = { asked: number; id: number; openedOn: IsoDate };

const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/** Appends facts: the only writer of progress_update and of what belongs to an update. */
@Injectable()
export class UpdateWriter {
  /**
   * The difficulties that a report goes on with, by the id it names: the last report of each, which may be later than the one the form was
   * filled from. One of another activity, or one named twice, is refused.
   */
  async continued(tx: Transaction, { difficulties }: ReportProgress, activityId: number): Promise<Map<number, Continued>> {
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
  async append(tx: Transaction, { report, context, authorId, language }: NewFact): Promise<number> {
    const { activityId, institutionId, previousPercent } = context;
    const { effectiveOn, note } = report;
    const continued = await this.continued(tx, report, activityId);
    const { id } = await tx.insert(ProgressUpdateEntity, {
      activityId,
      institutionId,
      authorId,
      percent: percent(report.percent),
      effectiveOn,
      recordedAt: await tx.now(),
      language,
      note: note || null,
    });
    await tx.insertAll(AchievedActionEntity, actionRows(id, report));
    await tx.insertAll(DifficultyEntity, difficultyRows(id, activityId, report, continued));
    await tx.insertAll(
      EvidenceEntity,
      report.evidence.map((evidence, position) => ({ updateId: id, position, ...evidence })),
    );
    await tx.record({
      event: 'progress.reported',
      subject: { kind: 'activity', id: activityId },
      before: { percent: previousPercent },
      after: { updateId: id, percent: percent(report.percent), effectiveOn, authorId },
    });
    if (report.difficulties.some(({ continues, severity }) => continues === null && severity === 'high'))
      await tx.enqueue('notice.tell', { kind: 'difficulty.severe', activityId, key: `update-${id}`, by: authorId });
    return id;
  }
}

const actionRow = (updateId: number, position: number, parentPosition: number | null, { text, doneOn }: ActionLine) => ({
  updateId,
  position,
  parentPosition,
  text,
  doneOn: doneOn === null ? null : firstDayOf(doneOn),
  donePrecision: doneOn === null ? null : precisionOf(doneOn),
});

/** Lines are numbered as they are read: an action, then the lines below it. */
const actionRows = (updateId: number, { achievedActions }: ReportProgress): ReturnType<typeof actionRow>[] => {
  let position = 0;
  return achievedActions.flatMap(({ actions, ...action }) => {
    const parent = position++;
    return [actionRow(updateId, parent, null, action), ...actions.map((line) => actionRow(updateId, position++, parent, line))];
  });
};

const difficultyRows = (
  updateId: number,
  activityId: number,
  { difficulties, effectiveOn }: ReportProgress,
  continued: ReadonlyMap<number, Continued>,
) =>
  difficulties.map(({ continues, ...difficulty }) => {
    const last = continues === null ? undefined : continued.get(continues);
    return {
      ...difficulty,
      updateId,
      activityId,
      continuesId: last?.id ?? null,
      openedOn: last ? earlier(last.openedOn, effectiveOn) : effectiveOn,
    };
  });
