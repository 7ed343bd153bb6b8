import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { OgpCommitment } from '@iltizam/shared/ogp/contract';
import { type OgpFacts, ogpForm } from '@iltizam/shared/ogp/form';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { type ReportMoment, ReportsQueries } from '../reports.queries.js';
import { OGP_FACTS_SQL } from './ogp.sql.js';

const OGP_FACTS: Statement = { name: 'ogp_facts', text: OGP_FACTS_SQL };

@Injectable()
export class OgpQueries {
  constructor(
    private readonly sql: Sql,
    private readonly reports: ReportsQueries,
  ) {}

  /** The OGP's form of a commitment on a day, as known on an instant: its figures and texts are the report's. */
  async form(plan: string, number: number, moment: ReportMoment, lang: Locale): Promise<OgpCommitment> {
    const [model, facts] = await Promise.all([
      this.reports.model(plan, moment, lang),
      this.sql.row<OgpFacts>(OGP_FACTS, [plan, moment.asOf, number, moment.knownAt ?? 'infinity']),
    ]);
    const form = facts ? ogpForm(model, number, facts) : null;
    if (form === null) throw new DomainError('resource.not_found');
    return form;
  }
}
