import { Injectable } from '@nestjs/common';
import {
  activityKey,
  axisKey,
  commitmentKey,
  indicatorKey,
  type OwnCommitment,
  PLAN_KEY,
  type PlanChanges,
} from '@iltizam/shared/imports/plan-changes';
import { sameValue } from '@iltizam/shared/imports/same-value';
import type { PortableHead } from '@iltizam/shared/portable/contract';
import type { CommitmentForm, PlanIdentity, PlanTree, StudioCommitment } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { ActivityEditingService } from '../activities/activity-editing.service.js';
import { CommitmentEditingService } from '../commitments/commitment-editing.service.js';
import { IndicatorEditingService } from '../indicators/indicator-editing.service.js';
import { InstitutionEditingService } from '../institutions/institution-editing.service.js';
import { PlanTextsService } from '../editions/plan-texts.service.js';
import { AxesService } from '../plans/axes.service.js';
import { PlanLifeService } from '../plans/plan-life.service.js';
import { PlanTreesQueries } from '../plans/plan-trees.queries.js';
import { PublishedRatesService } from '../plans/published-rates.service.js';
import type { Attempt } from './attempt.js';
import type { StandingExperts } from './expert-names.js';
import { NarrativeEdits } from './narrative-edits.js';
import { SheetEdits } from './sheet-edits.js';

type Stored = { id: number; version: number };

/** Where the parts of a plan stand, as its staff edit them. */
class Places {
  readonly axes: Map<number, Stored>;
  readonly commitments: Map<number, StudioCommitment | Stored>;
  private readonly parts = new Map<string, Stored>();

  constructor(readonly tree: PlanTree) {
    this.axes = new Map(tree.axes.map((axis) => [axis.number, axis]));
    const commitments = tree.axes.flatMap((axis) => axis.commitments);
    this.commitments = new Map(commitments.map((commitment) => [commitment.number, commitment]));
    for (const { number, activities, indicators } of commitments) {
      for (const activity of activities) this.parts.set(activityKey(number, activity.number), activity);
      for (const indicator of indicators) this.parts.set(indicatorKey(number, indicator.number), indicator);
    }
  }

  part(key: string): Stored | undefined {
    return this.parts.get(key);
  }
}

const identityOf = ({ number, slug, title, summary, mainLanguage, start, end, ogpCode, ogpPlan }: PortableHead): PlanIdentity => ({
  number,
  slug,
  title,
  summary,
  mainLanguage,
  start,
  end,
  ogpCode,
  ogpPlan,
});

const formOf = (
  { institution, supporting, title, problem, solution, expectedResult, weight, start, end, ogpId }: OwnCommitment,
  axisId: number,
): CommitmentForm => ({
  axisId,
  institution,
  supporting,
  title,
  problem,
  solution,
  expectedResult,
  weight,
  start,
  end,
  ogpId,
});

/** What of an activity has services of its own. */
const ELSEWHERE = { weight: null, sheet: null, narratives: null };

/** Writes changes of a plan through the services that its staff edit it with, so that their rules hold and each leaves its trace. DOMAIN.md §11 */
@Injectable()
export class PlanEdits {
  constructor(
    private readonly trees: PlanTreesQueries,
    private readonly life: PlanLifeService,
    private readonly axes: AxesService,
    private readonly commitments: CommitmentEditingService,
    private readonly activities: ActivityEditingService,
    private readonly indicators: IndicatorEditingService,
    private readonly institutions: InstitutionEditingService,
    private readonly sheets: SheetEdits,
    private readonly narratives: NarrativeEdits,
    private readonly texts: PlanTextsService,
    private readonly rates: PublishedRatesService,
  ) {}

  /** A part whose parent was refused is not tried: one message is enough. `standing` where the plan is put back: where its experts stand now. */
  async write(actor: Actor, slug: string, changes: PlanChanges, attempt: Attempt, standing?: StandingExperts): Promise<void> {
    const places = new Places(await this.trees.tree(slug));
    for (const body of changes.institutions)
      await attempt(body.key, async () => {
        await this.institutions.add(actor, { ...body, sector: body.sector as 'public', headAccountId: null }, null);
      });
    if (changes.head?.before) await this.writeHead(actor, places, { before: changes.head.before, after: changes.head.after }, attempt);
    const { sections, publishedRates } = changes;
    if (sections) await attempt(PLAN_KEY, () => this.texts.write(actor, slug, sections.after));
    if (publishedRates.length > 0) await attempt(PLAN_KEY, () => this.rates.change(actor, slug, publishedRates));
    await this.writeAxes(actor, slug, places, changes, attempt);
    await this.writeCommitments(actor, slug, places, changes, attempt);
    await this.writeActivities(actor, places, changes, attempt, standing);
    await this.writeIndicators(actor, places, changes, attempt);
  }

  private writeHead(
    actor: Actor,
    { tree }: Places,
    { before, after }: { before: PortableHead; after: PortableHead },
    attempt: Attempt,
  ): Promise<void> {
    const [was, is] = [identityOf(before), identityOf(after)];
    return attempt(PLAN_KEY, async () => {
      const identity = sameValue(was, is) ? {} : { identity: is };
      const settings = sameValue(before.settings, after.settings) ? {} : { settings: after.settings };
      if ('identity' in identity || 'settings' in settings)
        await this.life.edit(actor, tree.slug, tree.version, { ...identity, ...settings });
    });
  }

  private async writeAxes(actor: Actor, slug: string, places: Places, { axes }: PlanChanges, attempt: Attempt): Promise<void> {
    for (const { after } of axes)
      await attempt(axisKey(after.number), async () => {
        const form = { title: after.title };
        const stored = places.axes.get(after.number);
        places.axes.set(
          after.number,
          stored ? await this.axes.edit(actor, stored.id, stored.version, form) : await this.axes.add(actor, slug, form, null),
        );
      });
  }

  private async writeCommitments(
    actor: Actor,
    slug: string,
    places: Places,
    { commitments }: PlanChanges,
    attempt: Attempt,
  ): Promise<void> {
    for (const { after } of commitments) {
      const axis = places.axes.get(after.axis);
      if (!axis) continue;
      await attempt(commitmentKey(after.number), async () => {
        const form = formOf(after, axis.id);
        const stored = places.commitments.get(after.number);
        const saved = stored
          ? await this.commitments.edit(actor, stored.id, stored.version, form)
          : await this.commitments.add(actor, slug, form, null);
        places.commitments.set(after.number, saved);
      });
    }
  }

  private async writeActivities(
    actor: Actor,
    places: Places,
    { activities }: PlanChanges,
    attempt: Attempt,
    standing?: StandingExperts,
  ): Promise<void> {
    for (const { commitment, before, after } of activities) {
      const key = activityKey(commitment, after.number);
      const parent = places.commitments.get(commitment);
      const stored = places.part(key);
      const { title, start, end } = after;
      const form = { title, start, end };
      // What an amendment was to add is not there where that was refused.
      if (!parent || (before !== null && !stored)) continue;
      await attempt(key, async () => {
        const { id } = stored
          ? sameValue({ ...before, ...ELSEWHERE }, { ...after, ...ELSEWHERE })
            ? stored
            : await this.activities.edit(actor, stored.id, stored.version, form)
          : await this.activities.add(actor, parent.id, form, null);
        await this.sheets.write(actor, id, before?.sheet ?? null, after.sheet, standing && (standing[key] ?? []));
        await this.narratives.write(actor, id, before?.narratives ?? [], after.narratives);
      });
    }
  }

  private async writeIndicators(actor: Actor, places: Places, { indicators }: PlanChanges, attempt: Attempt): Promise<void> {
    for (const { commitment, after } of indicators) {
      const parent = places.commitments.get(commitment);
      const stored = places.part(indicatorKey(commitment, after.number));
      const { kind, name, unit, baseline, target } = after;
      const form = { kind, name, unit, baseline, target };
      if (!parent) continue;
      await attempt(indicatorKey(commitment, after.number), async () => {
        if (stored) await this.indicators.edit(actor, stored.id, stored.version, form);
        else await this.indicators.add(actor, parent.id, form, null);
      });
    }
  }
}
