import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { CATALOGUE_SQL } from './catalogue.sql.js';
import type { CataloguedPlan } from './dcat.js';

const CATALOGUE: Statement = { name: 'catalogue', text: CATALOGUE_SQL };

@Injectable()
export class CatalogueQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  plans(): Promise<CataloguedPlan[]> {
    return this.sql.rows<CataloguedPlan>(CATALOGUE, [this.clock.today()]);
  }
}
