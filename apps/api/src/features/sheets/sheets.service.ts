import { Injectable } from '@nestjs/common';
import type { SheetForm } from '@iltizam/shared/activities/contract';
import { inOrder, saysSomething, sheetFaults } from '@iltizam/shared/activities/sheet';
import { firstDayOf, precisionOf } from '@iltizam/shared/kernel/dates';
import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';
import { writtenText } from '@iltizam/shared/plans/completeness';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Idempotency } from '../../platform/http/idempotency.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { openPlanOf } from '../commitments/open-commitment.js';
import { demandVersion, requiredText } from '../plans/plan-gate.js';
import { ActivitySheetEntity } from './activity-sheet.entity.js';
import { SheetExpertEntity } from './sheet-expert.entity.js';

/** Writes the sheets of activities. A sheet promises nothing of the plan, so that it is written in every state of it. DOMAIN.md §10 */
@Injectable()
export class SheetsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: Actor, activityId: number, form: SheetForm, idempotency: Idempotency | null): Promise<Saved> {
    return this.uow.create(actor, idempotency, async (tx) => {
      const main = await openActivity(tx, actor, activityId);
      // Somebody else began the sheet meanwhile: the later one sees it, and loses nothing.
      if (await tx.find(ActivitySheetEntity, { activityId })) throw new DomainError('request.precondition_failed');
      const { experts, ...columns } = columnsOf(form, main);
      const sheet = await tx.insert(ActivitySheetEntity, { activityId, ...columns, changedAt: await tx.now() });
      await tx.insertAll(SheetExpertEntity, placed(experts, activityId));
      await tx.record({ event: 'activity.sheet_written', subject: subject(activityId), after: factsOf(sheet, experts) });
      return { id: activityId, version: sheet.version };
    });
  }

  edit(actor: Actor, activityId: number, version: number, form: SheetForm): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const main = await openActivity(tx, actor, activityId);
      const { sheet, before } = await openSheet(tx, activityId, version);
      const { experts, ...columns } = columnsOf(form, main);
      // Also when only the experts change: their sheet is then another version.
      Object.assign(sheet, columns, { changedAt: await tx.now() });
      await tx.save(ActivitySheetEntity, sheet);
      await tx.query('delete from sheet_expert where activity_id = $1', [activityId]);
      await tx.insertAll(SheetExpertEntity, placed(experts, activityId));
      await tx.record({ event: 'activity.sheet_written', subject: subject(activityId), before, after: factsOf(sheet, experts) });
      return { id: activityId, version: sheet.version };
    });
  }

  delete(actor: Actor, activityId: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      await openActivity(tx, actor, activityId);
      const { sheet, before } = await openSheet(tx, activityId, version);
      await tx.record({ event: 'activity.sheet_deleted', subject: subject(activityId), before });
      await tx.remove(ActivitySheetEntity, sheet);
      return { id: activityId };
    });
  }
}

type Expert = Pick<SheetExpertEntity, 'role' | 'title' | 'name' | 'country' | 'agreed'>;

const subject = (id: number): { kind: 'activity'; id: number } => ({ kind: 'activity', id });

/** The main language of the plan, which is locked and the caller's to manage. */
async function openActivity(tx: Transaction, actor: Actor, id: number): Promise<Locale> {
  const activity = await tx.find(ActivityEntity, { id });
  if (!activity) throw new DomainError('resource.not_found');
  return (await openPlanOf(tx, actor, activity.commitmentId)).mainLanguage;
}

async function openSheet(tx: Transaction, activityId: number, version: number): Promise<{ sheet: ActivitySheetEntity; before: object }> {
  const sheet = await tx.getForUpdate(ActivitySheetEntity, { activityId });
  demandVersion(sheet, version);
  const experts = await tx.query<Expert>(
    'select role, title, name, country, agreed from sheet_expert where activity_id = $1 order by position',
    [activityId],
  );
  return { sheet, before: factsOf(sheet, experts) };
}

const lines = (texts: readonly LocalizedText[]): LocalizedText[] => texts.flatMap((text) => writtenText(text) ?? []);

function columnsOf(form: SheetForm, main: Locale) {
  const faults = sheetFaults(form, main);
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  const { projectStart, means } = form;
  return {
    objective: requiredText(form.objective, main, 'objective'),
    projectStartOn: projectStart === null ? null : firstDayOf(projectStart),
    projectStartPrecision: projectStart === null ? null : precisionOf(projectStart),
    projectMonths: inOrder(form.projectMonths),
    missions: means && means.missions,
    expertsPerMission: means && means.expertsPerMission,
    daysPerMission: means && String(means.daysPerMission),
    personDays: means && String(means.personDays),
    targetGroup: writtenText(form.targetGroup),
    method: writtenText(form.method),
    indicators: lines(form.indicators),
    deliverables: lines(form.deliverables),
    experts: form.experts.filter(saysSomething).map(({ role, ...expert }) => ({ ...expert, role: writtenText(role) })),
  };
}

const placed = (experts: readonly Expert[], activityId: number) =>
  experts.map((expert, index) => ({ ...expert, activityId, position: index + 1 }));

/** What the history keeps: no name and no title of a person, so that both can be erased. */
const factsOf = (
  { activity: _activity, activityId: _id, changedAt: _at, version: _version, ...facts }: ActivitySheetEntity,
  experts: readonly Expert[],
) => ({
  ...facts,
  experts: experts.map(({ role, country, agreed }) => ({ role, country, agreed })),
});
