import { Injectable } from '@nestjs/common';
import type { StudioInstitution, StudioInstitutionList } from '@iltizam/shared/studio/contract';
import { type Statement, Sql } from '../../platform/database/sql.js';

const INSTITUTIONS: Statement = {
  name: 'institutions_to_edit',
  text: `select id, version, key, sector, name from institution order by coalesce(name ->> 'fr', key) collate "und-x-icu", id`,
};

@Injectable()
export class InstitutionsQueries {
  constructor(private readonly sql: Sql) {}

  /** Every body with its name in every language. */
  async list(): Promise<StudioInstitutionList> {
    return { items: await this.sql.rows<StudioInstitution>(INSTITUTIONS, []) };
  }
}
