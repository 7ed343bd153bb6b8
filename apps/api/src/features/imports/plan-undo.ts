import { Injectable } from '@nestjs/common';
import { planChanges, type PlanChanges } from '@iltizam/shared/imports/plan-changes';
import { splitChanges } from '@iltizam/shared/imports/amendment-of';
import { termsInForce } from '@iltizam/shared/amendments/terms';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { isOpen } from '@iltizam/shared/plans/lifecycle';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { AmendmentsQueries } from '../amendments/amendments.queries.js';
import { AmendmentsService } from '../amendments/amendments.service.js';
import { openPlan } from '../plans/plan-gate.js';
import { PlanLifeService } from '../plans/plan-life.service.js';
import { PlanTreesQueries } from '../plans/plan-trees.queries.js';
import { PortableQueries } from '../portable/portable.queries.js';
import { inEarnest } from './attempt.js';
import { CounteredMeasurements } from './countered-measurements.js';
import { CounteredUpdates } from './countered-updates.js';
import { counterAmendment } from './counter-amendment.js';
import { type StandingExperts, withStandingNames } from './expert-names.js';
import type { Meter } from './import-meters.js';
import { PlanEdits } from './plan-edits.js';
import { RemovedParts } from './removed-parts.js';
import type { PlanWrote } from './wrote.js';

/** Who undoes which import; amendments are worded in the locale. */
type Undoing = { actor: Actor; importId: number; locale: Locale; meter: Meter };

/** Takes back what an import wrote of a plan. DOMAIN.md §11 */
@Injectable()
export class PlanUndo {
  constructor(
    private readonly life: PlanLifeService,
    private readonly trees: PlanTreesQueries,
    private readonly portable: PortableQueries,
    private readonly edits: PlanEdits,
    private readonly removed: RemovedParts,
    private readonly amendments: AmendmentsService,
    private readonly terms: AmendmentsQueries,
    private readonly values: CounteredMeasurements,
    private readonly updates: CounteredUpdates,
    private readonly clock: Clock,
  ) {}

  /** What others write of the plan waits from here on. */
  async lock(tx: Transaction, actor: Actor, { slug }: PlanWrote): Promise<void> {
    await openPlan(tx, actor, { slug });
  }

  /** Answers the number of the amendment that put back what another one changed. */
  async undo(tx: Transaction, { actor, importId, locale, meter }: Undoing, wrote: PlanWrote): Promise<number | null> {
    const { slug, created, before, amendment } = wrote;
    if (created) {
      await this.life.delete(actor, slug, (await this.trees.tree(slug)).version);
      return null;
    }
    await this.updates.counter(tx, actor, importId, wrote.updates, meter);
    await this.values.counter(tx, actor, wrote.measurements);
    let counter: number | null = null;
    if (amendment !== null) {
      const { baseline, patches } = await this.terms.amendable(actor, slug);
      const { title: _title, end: _end, ...settings } = termsInForce(baseline, patches, this.clock.today());
      const back = await counterAmendment(tx, slug, amendment, importId, settings);
      counter = (await this.amendments.amend(actor, slug, back, locale, null)).number;
    }
    if (before) await this.putBack(actor, slug, before, wrote.standing ?? {});
    return counter;
  }

  /** Values as they were; parts that were new go. */
  private async putBack(actor: Actor, slug: string, kept: PortablePlan, standing: StandingExperts): Promise<void> {
    const now = await this.portable.plan(slug);
    const before = withStandingNames(kept, standing, now);
    const back = planChanges(now, before);
    if (isOpen(now.plan.state)) {
      await this.edits.write(actor, slug, known(back), inEarnest, standing);
      await this.removed.remove(actor, slug, planChanges(before, now));
      return;
    }
    const { edits } = splitChanges(await this.terms.amendable(actor, slug), known(back), this.clock.today());
    await this.edits.write(actor, slug, edits, inEarnest, standing);
  }
}

/** Only what is there on both sides has a value to put back. */
const known = (changes: PlanChanges): PlanChanges => ({ ...changes, institutions: [], updates: [], measurements: [] });
