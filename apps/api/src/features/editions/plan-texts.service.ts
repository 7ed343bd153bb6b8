import { Injectable } from '@nestjs/common';
import { mayEdit } from '@iltizam/shared/editions/lifecycle';
import { sameValue } from '@iltizam/shared/imports/same-value';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { SECTIONS } from '@iltizam/shared/portable/plan-tables';
import type { Actor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { openPlan } from '../plans/plan-gate.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { EditionsService } from './editions.service.js';
import { openReport } from './report-gate.js';
import { checkedSections } from './sections.js';

/** Writes the texts of a plan, which its live report prints and its next report begins with. DOMAIN.md §9 */
@Injectable()
export class PlanTextsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionsService,
  ) {}

  /** As a whole; a report that is being prepared takes over each text that it still had from the plan. */
  write(actor: Actor, slug: string, form: PortableSections): Promise<void> {
    const sections = checkedSections(form);
    return this.uow.write(actor, async (tx) => {
      const plan = await openPlan(tx, actor, { slug });
      const before = plan.sections ?? {};
      plan.sections = sections;
      await tx.save(PlanEntity, plan);
      await tx.record({ event: 'plan.sections_written', subject: { kind: 'plan', id: plan.id }, after: { written: writtenOf(sections) } });
      await this.writeLast(tx, actor, plan.id, before, sections);
    });
  }

  private async writeLast(tx: Transaction, actor: Actor, planId: number, before: PortableSections, after: PortableSections): Promise<void> {
    const [last] = await tx.query<{ id: number; version: number }>(
      'select id, version from report where plan_id = $1 order by number desc limit 1',
      [planId],
    );
    if (!last) return;
    const { report, life } = await openReport(tx, actor, last.id, last.version);
    const sections = takenOver(report.sections, before, after);
    if (mayEdit(life).ok && !sameValue(report.sections, sections))
      await this.editions.writeSections(actor, last.id, last.version, sections);
  }
}

const writtenOf = (sections: PortableSections): [name: string, languages: string[]][] =>
  Object.entries(sections).map(([name, texts]) => [name, Object.keys(texts)]);

/** The report's texts, where each that is as the plan's was becomes as the plan's is. */
const takenOver = (report: PortableSections, before: PortableSections, after: PortableSections): PortableSections =>
  Object.fromEntries(
    SECTIONS.map((name) => {
      const texts = LOCALES.flatMap((language) => {
        const own = report[name]?.[language];
        const text = sameValue(own, before[name]?.[language]) ? after[name]?.[language] : own;
        return text === undefined ? [] : [[language, text] as const];
      });
      return [name, Object.fromEntries(texts)];
    }),
  );
