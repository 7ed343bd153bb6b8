import { Injectable } from '@nestjs/common';
import type { SheetExpertForm, SheetForm } from '@iltizam/shared/activities/contract';
import { sameValue } from '@iltizam/shared/imports/same-value';
import type { Actor } from '../../platform/auth/actor.js';
import { SheetsQueries } from '../sheets/sheets.queries.js';
import { SheetsService } from '../sheets/sheets.service.js';

/**
 * An expert as the file says him or her. A file never held the name of somebody who did not agree: what it does not say of the same expert is
 * not taken away.
 */
const kept = (said: SheetExpertForm, stored: SheetExpertForm | undefined): SheetExpertForm => {
  const silent = !said.agreed && said.name === null && said.title === null;
  const same = stored && !stored.agreed && said.country === stored.country && sameValue(said.role, stored.role);
  return silent && same ? stored : said;
};

/** Writes the sheets of activities as an import says them. DOMAIN.md §10, §11 */
@Injectable()
export class SheetEdits {
  constructor(
    private readonly sheets: SheetsService,
    private readonly queries: SheetsQueries,
  ) {}

  /**
   * From what the sheet was to what it is to be; null is no sheet. `standing` tells where the experts that it is to have stand now, so that no
   * name goes to another one; without it each stands at its own place.
   */
  async write(
    actor: Actor,
    activityId: number,
    before: SheetForm | null,
    after: SheetForm | null,
    standing?: readonly (number | null)[],
  ): Promise<void> {
    if (sameValue(before, after)) return;
    const { sheet: stored } = await this.queries.get(actor, activityId);
    if (stored === null) {
      if (after !== null) await this.sheets.add(actor, activityId, after, null);
    } else if (after === null) await this.sheets.delete(actor, activityId, stored.version);
    else {
      const experts = after.experts.map((expert, index) => {
        const place = standing ? (standing[index] ?? null) : index;
        return kept(expert, place === null ? undefined : stored.experts[place]);
      });
      await this.sheets.edit(actor, activityId, stored.version, { ...after, experts });
    }
  }
}
