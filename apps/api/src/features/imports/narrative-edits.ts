import { Injectable } from '@nestjs/common';
import type { OwnNarrative } from '@iltizam/shared/imports/plan-changes';
import { sameValue } from '@iltizam/shared/imports/same-value';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NarrativesQueries } from '../narratives/narratives.queries.js';
import { NarrativesService } from '../narratives/narratives.service.js';

/** Writes the published narratives of activities as an import says them. DOMAIN.md §10, §11 */
@Injectable()
export class NarrativeEdits {
  constructor(
    private readonly service: NarrativesService,
    private readonly queries: NarrativesQueries,
  ) {}

  /** From what was published to what is to be; a language that goes is no longer public, and its text is a draft. */
  async write(actor: Actor, activityId: number, before: readonly OwnNarrative[], after: readonly OwnNarrative[]): Promise<void> {
    const said = after.filter((one) => !before.some((other) => sameValue(one, other)));
    const gone = before.filter(({ language }) => !after.some((other) => other.language === language));
    for (const narrative of said) await this.publish(actor, activityId, narrative, true);
    for (const narrative of gone) await this.publish(actor, activityId, narrative, false);
  }

  private async publish(actor: Actor, activityId: number, { language, ...texts }: OwnNarrative, published: boolean): Promise<void> {
    const { items } = await this.queries.get(actor, activityId, language);
    const stored = items.find((item) => item.language === language);
    const at = `/narratives/${language}`;
    if (stored && !stored.published)
      throw new DomainError('import_cell.narrative_drafted', {}, [{ pointer: at, code: 'import_cell.narrative_drafted' }]);
    try {
      await this.service.write(actor, activityId, language, stored?.version ?? null, { ...texts, published });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const fields = error.fields.map((fault) => ({ ...fault, pointer: `${at}${fault.pointer}` }));
      throw new DomainError(error.code, error.params, fields);
    }
  }
}
