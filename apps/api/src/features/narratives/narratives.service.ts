import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type NarrativeTexts, type WriteNarrative } from '@iltizam/shared/narratives/contract';
import { richTextFaults, tidyRichText } from '@iltizam/shared/reports/rich-text-rules';
import type { Saved } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { RICH_TEXT_CODES } from '../editions/sections.js';
import { demandVersion } from '../plans/plan-gate.js';
import { ActivityNarrativeEntity } from './activity-narrative.entity.js';
import { NarrativesQueries } from './narratives.queries.js';

/** The texts in their one writing; refused where they are no rich text. */
function checked(form: NarrativeTexts): NarrativeTexts {
  const faults = NARRATIVE_PARTS.flatMap((part) =>
    richTextFaults(form[part]).map(({ pointer, code }) => ({ pointer: `/${part}${pointer}`, code: RICH_TEXT_CODES[code] })),
  );
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  const { results, analysis, recommendations } = form;
  return { results: tidyRichText(results), analysis: tidyRichText(analysis), recommendations: tidyRichText(recommendations) };
}

/** Writes the narrative reports of activities; they move no figure, so that they are written in every state of the plan. DOMAIN.md §10 */
@Injectable()
export class NarrativesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly narratives: NarrativesQueries,
  ) {}

  /** `version` null for the first text in this language. */
  write(actor: Actor, activityId: number, language: Locale, version: number | null, form: WriteNarrative): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      await this.narratives.get(actor, activityId, language);
      const texts = checked(form);
      // Two first texts wait for each other.
      await tx.getForUpdate(ActivityEntity, { id: activityId });
      const stored = await tx.find(ActivityNarrativeEntity, { activityId, language });
      if (version === null ? stored !== null : stored === null) throw new DomainError('request.precondition_failed');
      const columns = { ...texts, published: form.published, changedAt: await tx.now() };
      const event = { event: 'activity.narrative_written', subject: { kind: 'activity', id: activityId } } as const;
      if (stored === null) {
        const written = await tx.insert(ActivityNarrativeEntity, { activityId, language, ...columns });
        await tx.record({ ...event, after: { language, ...texts, published: form.published } });
        return { id: activityId, version: written.version };
      }
      demandVersion(stored, version ?? 0);
      const { results, analysis, recommendations, published } = stored;
      const before = { language, results, analysis, recommendations, published };
      await tx.save(ActivityNarrativeEntity, Object.assign(stored, columns));
      await tx.record({ ...event, before, after: { language, ...texts, published: form.published } });
      return { id: activityId, version: stored.version };
    });
  }
}
