import { Injectable } from '@nestjs/common';
import { splitChanges, type SplitChanges } from '@iltizam/shared/imports/amendment-of';
import { amendingDay } from '@iltizam/shared/imports/in-force';
import { activityKey, changesNothing, type PartFault, piecesOf, PLAN_KEY, type PlanChanges } from '@iltizam/shared/imports/plan-changes';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { DEFAULT_LOCALE, type Locale } from '@iltizam/shared/kernel/locale';
import { isOpen } from '@iltizam/shared/plans/lifecycle';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AmendmentsQueries } from '../amendments/amendments.queries.js';
import { openPlan } from '../plans/plan-gate.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { PlanTreesQueries } from '../plans/plan-trees.queries.js';
import { type Attempt, counted, inEarnest, rehearsing } from './attempt.js';
import type { Meter } from './import-meters.js';
import { type AskedAmendment, PlanAmending } from './plan-amending.js';
import { PlanEdits } from './plan-edits.js';
import { PlanFacts } from './plan-facts.js';
import type { PlanWrote } from './wrote.js';

type Written = Pick<PlanWrote, 'amendment' | 'updates' | 'measurements'> & { edited: boolean };

/** Writes what a file says of a plan that is there: by edits until its adoption, by one amendment and by new facts afterwards. DOMAIN.md §11 */
@Injectable()
export class PlanImport {
  constructor(
    private readonly trees: PlanTreesQueries,
    private readonly amendments: AmendmentsQueries,
    private readonly edits: PlanEdits,
    private readonly amending: PlanAmending,
    private readonly facts: PlanFacts,
    private readonly clock: Clock,
  ) {}

  /** What would be refused, found by doing it; and whether an amendment would be written. The caller takes it all back. */
  async rehearse(
    tx: Transaction,
    actor: Actor,
    current: PortablePlan,
    changes: PlanChanges,
    meter: Meter,
  ): Promise<{ faults: PartFault[]; amends: boolean }> {
    const faults: PartFault[] = [];
    const attempt = counted(rehearsing(tx, faults), meter);
    meter.expect(piecesOf(changes));
    const plan = await openPlan(tx, actor, { slug: current.plan.slug });
    if (plan.state === 'closed') return { faults: [{ key: PLAN_KEY, field: null, code: 'import.plan_closed' }], amends: false };
    if (isOpen(plan.state)) {
      await this.edits.write(actor, plan.slug, changes, attempt);
      return { faults, amends: false };
    }
    const day = this.amendingDay(current);
    const split = await this.split(actor, plan, changes, day);
    const form = { reason: { [plan.mainLanguage]: '–' }, approver: '–', effectiveOn: day };
    faults.push(...split.faults);
    await this.writeAdopted(tx, actor, { plan, split, form, changes, attempt, faults });
    return { faults, amends: split.amends };
  }

  /** Writes it, or throws the first refusal. */
  async write(
    tx: Transaction,
    actor: Actor,
    {
      plan,
      changes,
      asked,
      locale,
      meter,
    }: { plan: PlanEntity; changes: PlanChanges; asked: AskedAmendment; locale: Locale; meter: Meter },
  ): Promise<Written> {
    const attempt = counted(inEarnest, meter);
    meter.expect(piecesOf(changes));
    if (plan.state === 'closed') throw new DomainError('import.plan_closed');
    if (isOpen(plan.state)) {
      await this.edits.write(actor, plan.slug, changes, attempt);
      return { amendment: null, updates: [], measurements: [], edited: true };
    }
    const split = await this.split(actor, plan, changes, asked.effectiveOn);
    const [fault] = split.faults;
    if (fault) throw new DomainError('import.not_ready');
    return this.writeAdopted(tx, actor, { plan, split, form: asked, changes, attempt, faults: null, locale });
  }

  /** The day on which an amendment of the plan would take effect if nobody says another. */
  amendingDay({ plan }: PortablePlan): IsoDate {
    return amendingDay(plan, this.clock.today());
  }

  private async split(actor: Actor, plan: PlanEntity, changes: PlanChanges, day: IsoDate): Promise<SplitChanges> {
    return splitChanges(await this.amendments.amendable(actor, plan.slug), changes, day);
  }

  private async writeAdopted(tx: Transaction, actor: Actor, work: AdoptedWork): Promise<Written> {
    const { plan, split, form, changes, attempt, faults, locale = DEFAULT_LOCALE } = work;
    let asked = split.amendment;
    if (plan.weightsFrozenAt === null) {
      const activities = await this.amending.weigh(actor, await this.trees.tree(plan.slug), asked, attempt);
      asked = { ...asked, activities };
    }
    let amendment: number | null = null;
    if (asked.plan !== null || asked.commitments.length + asked.activities.length + asked.added.length > 0) {
      const terms = await this.amendments.amendable(actor, plan.slug);
      const added = changes.activities.flatMap(({ commitment, before, after }) => (before ? [] : [activityKey(commitment, after.number)]));
      const wrong = faults ? this.amending.faults(terms, plan.id, asked, form, added) : [];
      faults?.push(...wrong);
      if (wrong.length === 0)
        await attempt(PLAN_KEY, async () => {
          amendment = await this.amending.amend(actor, terms, plan.id, asked, form, locale);
        });
    }
    // After the amendment: an activity that it adds may have a sheet.
    await this.edits.write(actor, plan.slug, split.edits, attempt);
    const edited = !changesNothing({ ...split.edits, updates: [], measurements: [] }) || asked !== split.amendment;
    return { edited, amendment, ...(await this.facts.write(tx, actor, plan.id, changes, attempt)) };
  }
}

type AdoptedWork = {
  plan: PlanEntity;
  split: SplitChanges;
  form: AskedAmendment;
  changes: PlanChanges;
  attempt: Attempt;
  /** collects what is wrong, in a rehearsal */
  faults: PartFault[] | null;
  locale?: Locale;
};
