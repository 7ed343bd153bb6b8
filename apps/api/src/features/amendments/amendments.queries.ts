import { Injectable } from '@nestjs/common';
import type { AmendablePlan, Amendment, AmendmentList } from '@iltizam/shared/amendments/contract';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { AMENDABLE_PLAN_SQL, AMENDMENTS_SQL, EFFECT_SQL } from './amendments.sql.js';

const AMENDMENTS: Statement = { name: 'amendments', text: AMENDMENTS_SQL };
const EFFECT: Statement = { name: 'amendment_effect', text: EFFECT_SQL };
const AMENDABLE_PLAN: Statement = { name: 'amendable_plan', text: AMENDABLE_PLAN_SQL };

export type Rates = { plan: DecimalString | null; commitments: { id: number; number: number; rate: DecimalString | null }[] };

@Injectable()
export class AmendmentsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The amendments of a public plan, or those that touch one of its commitments, the latest first. */
  list(slug: string, commitment: number | null, locale: Locale): Promise<AmendmentList> {
    return this.read(slug, commitment, null, locale);
  }

  /** One of them, inside the transaction that writes it. */
  async get(slug: string, number: number, locale: Locale): Promise<Amendment> {
    const [amendment] = (await this.read(slug, null, number, locale)).items;
    if (!amendment) throw new DomainError('resource.not_found');
    return amendment;
  }

  /** The plan as its staff amends it; to anybody else it does not exist. */
  async amendable(actor: Actor, slug: string): Promise<AmendablePlan> {
    const row = await this.sql.row<{ planId: number; memberId: number; plan: AmendablePlan }>(AMENDABLE_PLAN, [slug]);
    if (!row || !canManagePlans(actor, { memberId: row.memberId, planId: row.planId })) throw new DomainError('resource.not_found');
    return row.plan;
  }

  /** The rates of the plan and of each of its commitments on a day. */
  async rates(slug: string, day: IsoDate): Promise<Rates> {
    const row = await this.sql.row<Rates>(EFFECT, [slug, day]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }

  private async read(slug: string, commitment: number | null, number: number | null, locale: Locale): Promise<AmendmentList> {
    const row = await this.sql.row<AmendmentList>(AMENDMENTS, [slug, this.clock.today(), locale, commitment, number]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }
}
