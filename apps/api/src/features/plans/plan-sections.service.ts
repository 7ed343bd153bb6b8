import { Injectable } from '@nestjs/common';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { richToText, textToRich } from '@iltizam/shared/reports/rich-text-of-text';
import { type PlanSectionTexts, type Saved, SECTION_NAMES } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { demandVersion, openPlan } from './plan-gate.js';
import { PlanEntity } from './plan.entity.js';

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

const sectionsOf = (texts: PlanSectionTexts): PortableSections =>
  Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      Object.fromEntries(
        LOCALES.flatMap((language) => {
          const blocks = textToRich(texts[name]?.[language] ?? '');
          return blocks.length === 0 ? [] : [[language, blocks]];
        }),
      ),
    ]),
  );

const textsOf = (sections: PortableSections | null): object =>
  Object.fromEntries(
    SECTION_NAMES.map((name) => [
      name,
      Object.fromEntries(Object.entries(sections?.[name] ?? {}).map(([language, blocks]) => [language, richToText(blocks)])),
    ]),
  );
