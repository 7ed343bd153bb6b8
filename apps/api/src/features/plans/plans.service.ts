import { Injectable } from '@nestjs/common';
import { lastDayOf, type PartialDate, precisionOf } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { LocalizedText, Locale } from '@iltizam/shared/kernel/locale';
import type { PlanSettings, PlanState } from '@iltizam/shared/plans/contract';
import { isPublic } from '@iltizam/shared/plans/lifecycle';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { RateSource } from '@iltizam/shared/progress/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { periodColumns } from '../../platform/database/period-columns.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allow } from '../../platform/errors/domain-error.js';
import { AxisEntity } from './axis.entity.js';
import { PlanEntity } from './plan.entity.js';
import { canManagePlans } from './plan.policy.js';
import { PublishedRateEntity } from './published-rate.entity.js';

export type NewPlan = {
  memberId: number;
  slug: string;
  number: number;
  title: LocalizedText;
  summary: LocalizedText | null;
  dataNote: LocalizedText | null;
  sections: PortableSections | null;
  mainLanguage: Locale;
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  archive: boolean;
  knownCommitments: number | null;
  ratesAsOf: string | null;
  settings: PlanSettings;
  axes: { number: number; title: LocalizedText }[];
};

export type NewPublishedRate = {
  planId: number;
  commitmentId: number | null;
  rate: DecimalString;
  asOf: PartialDate;
  source: RateSource | null;
};

@Injectable()
export class PlansService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Brings in a plan as it already is, in whatever state, with its axes; answers their ids by number. A new plan begins in PlanLifeService. */
  create(actor: Actor, { settings, start, end, axes, ...plan }: NewPlan): Promise<{ id: number; axisIds: Map<number, number> }> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      const { unreported: unreportedRule, planRate: planRateRule, ...thresholds } = settings;
      const now = await tx.now();
      const { id } = await tx.insert(PlanEntity, {
        ...plan,
        publishedAt: isPublic(plan.state) ? now : null,
        weightsFrozenAt: plan.state === 'in_progress' || plan.state === 'closed' ? now : null,
        ...thresholds,
        unreportedRule,
        planRateRule,
        ...periodColumns({ start, end }),
      });
      await tx.record({ event: 'plan.created', subject: { kind: 'plan', id }, after: { slug: plan.slug, start, end, settings } });
      return { id, axisIds: await this.addAxes(tx, id, axes) };
    });
  }

  private async addAxes(tx: Transaction, planId: number, axes: NewPlan['axes']): Promise<Map<number, number>> {
    const ids = new Map<number, number>();
    for (const { number, title } of axes) {
      const { id } = await tx.insert(AxisEntity, { planId, number, title });
      await tx.record({ event: 'axis.created', subject: { kind: 'axis', id }, after: { planId, number } });
      ids.set(number, id);
    }
    return ids;
  }

  /** Keeps the rates that a document printed, beside those we compute. */
  notePublishedRates(actor: Actor, planId: number, rates: NewPublishedRate[]): Promise<void> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor));
      await tx.insertAll(
        PublishedRateEntity,
        rates.map(({ asOf, source, ...rate }) => ({
          ...rate,
          asOfOn: lastDayOf(asOf),
          asOfPrecision: precisionOf(asOf),
          sourceTitle: source?.title ?? null,
          sourceTitleLang: source?.titleLang ?? null,
          sourcePage: source?.page ?? null,
          sourceUrl: source?.url ?? null,
        })),
      );
      await tx.record({ event: 'plan.rates_noted', subject: { kind: 'plan', id: planId }, after: { rates } });
    });
  }
}
