import { Injectable } from '@nestjs/common';
import { paragraphsOf, textOfParagraphs } from '@iltizam/shared/plans/sections';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { type PlanSectionTexts, type Saved, SECTION_NAMES } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { demandVersion, openPlan } from './plan-gate.js';
import { PlanEntity, type PlanSections } from './plan.entity.js';

/** Writes what the report says around the figures; no promise, so in any state. DOMAIN.md §9 */
@Injectable()
export class PlanSectionsService {
  constructor(private readonly uow: UnitOfWork) {}

  write(actor: Actor, slug: string, version: number, texts: PlanSectionTexts): Promise<Saved> {
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      demandVersion(plan, version);
      const before = textsOf(plan.sections);
      plan.sections = sectionsOf(texts);
      await tx.save(PlanEntity, plan);
      await tx.record({ event: 'plan.sections_written', subject: { kind: 'plan', id: plan.id }, before, after: textsOf(plan.sections) });
      return { id: plan.id, version: plan.version };
    });
  }
}

const sectionsOf = (texts: PlanSectionTexts): PlanSections =>
  Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      Object.fromEntries(
        LOCALES.flatMap((language) => {
          const paragraphs = paragraphsOf(texts[name]?.[language] ?? '');
          return paragraphs.length === 0 ? [] : [[language, paragraphs]];
        }),
      ),
    ]),
  ) as PlanSections;

const textsOf = (sections: PlanSections | null): object =>
  Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      Object.fromEntries(Object.entries(sections?.[name] ?? {}).map(([language, paragraphs]) => [language, textOfParagraphs(paragraphs)])),
    ]),
  );
