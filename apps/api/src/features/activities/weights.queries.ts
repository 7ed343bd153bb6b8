import { Injectable } from '@nestjs/common';
import type { CommitmentWeights, WeightingList } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Role } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { COMMITMENT_WEIGHTS_SQL, WEIGHTING_SQL } from './weights.sql.js';

const WEIGHTING: Statement = { name: 'weighting', text: WEIGHTING_SQL };
const COMMITMENT_WEIGHTS: Statement = { name: 'commitment_weights', text: COMMITMENT_WEIGHTS_SQL };

/** DOMAIN.md §7: leads weight their own commitments, staff on behalf. */
const WEIGHERS: readonly Role[] = ['lead', 'staff'];

type Row = { weights: CommitmentWeights };

@Injectable()
export class WeightsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, locale: Locale): Promise<WeightingList> {
    const rows = await this.sql.rows<Row>(WEIGHTING, [grantedScopes(actor, WEIGHERS), locale, this.clock.today()]);
    return { items: rows.map(({ weights }) => weights) };
  }

  async get(actor: Actor, commitmentId: number, locale: Locale): Promise<CommitmentWeights> {
    const row = await this.sql.row<Row>(COMMITMENT_WEIGHTS, [grantedScopes(actor, WEIGHERS), locale, this.clock.today(), commitmentId]);
    if (!row) throw new DomainError('resource.not_found');
    return row.weights;
  }
}
