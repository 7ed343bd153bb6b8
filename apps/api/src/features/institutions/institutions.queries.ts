import { Injectable } from '@nestjs/common';
import type { StudioInstitution, StudioInstitutionList } from '@iltizam/shared/studio/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { canManagePlans } from '../plans/plan.policy.js';

const INSTITUTIONS: Statement = {
  name: 'institutions_to_edit',
  text: `select id, version, key, sector, name, head_account_id as "headAccountId" from institution order by coalesce(name ->> 'fr', key) collate "und-x-icu", id`,
};

/** Who can be named: everybody who can sign in, to whoever manages all plans. */
const PEOPLE: Statement = {
  name: 'institution_people',
  text: `select id, name from account where disabled_at is null order by name collate "und-x-icu", id`,
};

@Injectable()
export class InstitutionsQueries {
  constructor(private readonly sql: Sql) {}

  /** Every body with its name in every language. */
  async list(actor: Actor): Promise<StudioInstitutionList> {
    const items = await this.sql.rows<StudioInstitution>(INSTITUTIONS, []);
    return { items, people: canManagePlans(actor) ? await this.sql.rows<StudioInstitutionList['people'][number]>(PEOPLE, []) : [] };
  }
}
