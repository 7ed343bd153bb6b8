import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { CommitteeView } from '@iltizam/shared/committee/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { COMMITTEE_CONCERNS_SQL, COMMITTEE_RATES_SQL } from './committee.sql.js';
import { type DatedRate, movementsOf } from './movements.js';

const RATES: Statement = { name: 'committee_rates', text: COMMITTEE_RATES_SQL };
const CONCERNS: Statement = { name: 'committee_concerns', text: COMMITTEE_CONCERNS_SQL };

/** DOMAIN.md §7: the whole plan for committee, staff and administrators; a lead's grant reaches its own institution. */
const READERS: readonly Role[] = ['lead', 'committee', 'staff', 'admin'];

type RatesRow = {
  plan: Pick<CommitteeView['plan'], 'slug' | 'title' | 'titleLang'>;
  rate: DecimalString | null;
  planned: DecimalString | null;
  /** commitments of the plan, the caller's or not */
  size: number;
  commitments: DatedRate[];
};
type ConcernsRow = Pick<CommitteeView, 'difficulties' | 'lateActivities'>;

@Injectable()
export class CommitteeQueries {
  constructor(private readonly sql: Sql) {}

  /** What moved between two days and what holds the plan back; refused when none of its commitments is the caller's to see. */
  async view(actor: Actor, slug: string, since: IsoDate, asOf: IsoDate, locale: Locale): Promise<CommitteeView> {
    const scopes = grantedScopes(actor, READERS);
    const [past, present, concerns] = await Promise.all([
      this.sql.row<RatesRow>(RATES, [slug, since, locale, scopes]),
      this.sql.row<RatesRow>(RATES, [slug, asOf, locale, scopes]),
      this.sql.row<ConcernsRow>(CONCERNS, [slug, asOf, locale, scopes]),
    ]);
    if (!past || !present || !concerns) throw new DomainError('resource.not_found');
    allow(present.commitments.length > 0 || present.size === 0);
    return {
      asOf,
      since,
      plan: { ...present.plan, before: past.rate, after: present.rate, planned: present.planned },
      movements: movementsOf(past.commitments, present.commitments),
      ...concerns,
    };
  }
}
