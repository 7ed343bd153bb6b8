import { Injectable } from '@nestjs/common';
import type { PlanChanges } from '@iltizam/shared/imports/plan-changes';
import type { Actor } from '../../platform/auth/actor.js';
import { ActivityEditingService } from '../activities/activity-editing.service.js';
import { CommitmentEditingService } from '../commitments/commitment-editing.service.js';
import { IndicatorEditingService } from '../indicators/indicator-editing.service.js';
import { AxesService } from '../plans/axes.service.js';
import { PlanTreesQueries } from '../plans/plan-trees.queries.js';

type Stored = { id: number; number: number; version: number };

const isNew = (changes: readonly { before: unknown; after: { number: number } }[], number: number): boolean =>
  changes.some(({ before, after }) => before === null && after.number === number);

/** Deletes the parts that an import added to a draft: they stand last, so that no number moves. DOMAIN.md §11 */
@Injectable()
export class RemovedParts {
  constructor(
    private readonly trees: PlanTreesQueries,
    private readonly axes: AxesService,
    private readonly commitments: CommitmentEditingService,
    private readonly activities: ActivityEditingService,
    private readonly indicators: IndicatorEditingService,
  ) {}

  async remove(actor: Actor, slug: string, made: PlanChanges): Promise<void> {
    const { axes } = await this.trees.tree(slug);
    const commitments = axes.flatMap((axis) => axis.commitments);
    for (const { number, ...commitment } of commitments) {
      const own = <Change extends { commitment: number }>(changes: readonly Change[]): Change[] =>
        changes.filter((one) => one.commitment === number);
      if (isNew(made.commitments, number)) continue;
      for (const { id, version } of last(commitment.activities, (part) => isNew(own(made.activities), part)))
        await this.activities.delete(actor, id, version);
      for (const { id, version } of last(commitment.indicators, (part) => isNew(own(made.indicators), part)))
        await this.indicators.delete(actor, id, version);
    }
    for (const { id, version } of last(commitments, (number) => isNew(made.commitments, number)))
      await this.commitments.delete(actor, id, version);
    for (const { id, version } of last(axes, (number) => isNew(made.axes, number))) await this.axes.delete(actor, id, version);
  }
}

/** Those wanted, the last number first. */
const last = <Part extends Stored>(parts: readonly Part[], wanted: (number: number) => boolean): Part[] =>
  parts.filter(({ number }) => wanted(number)).sort((one, other) => other.number - one.number);
