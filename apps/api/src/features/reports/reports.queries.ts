import { Injectable } from '@nestjs/common';
import type { IsoDate, IsoDateTime } from '@iltizam/shared/kernel/dates';
import { toDecimalString, trimDecimal } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { terms, weightedRate } from '@iltizam/shared/progress/rates';
import type { ReportModel, ReportPart } from '@iltizam/shared/reports/contract';
import { buildReportModel, type ReportFacts, type ReportFactsActivity, type ReportFactsCommitment } from '@iltizam/shared/reports/model';
import { partOf } from '@iltizam/shared/reports/part';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { partTitle, reportTitle } from './render/labels.js';
import { sealReport } from './render/seal.js';
import { REPORT_FACTS_SQL } from './reports.sql.js';

const REPORT_FACTS: Statement = { name: 'report_facts', text: REPORT_FACTS_SQL };

type StoredActivity = ReportFactsActivity & { weight: string | null };
type StoredCommitment = Omit<ReportFactsCommitment, 'terms' | 'totalWeight' | 'activities'> & { activities: StoredActivity[] };
type StoredFacts = Omit<ReportFacts, 'title' | 'commitments'> & { commitments: StoredCommitment[] };

/** What a report is of: the day of its figures, what was known then (null for all that is known), other texts than the plan's. DOMAIN.md §3.7 and §9 */
export type ReportMoment = { asOf: IsoDate; knownAt?: IsoDateTime | null; sections?: PortableSections };

const WEIGHT_DECIMALS = 4;

const withTerms = (commitment: StoredCommitment, rule: ReportFacts['plan']['unreported']): ReportFactsCommitment => {
  const { activities } = commitment;
  const contributions = terms(activities, rule);
  const { rate, totalWeight } = weightedRate(activities, rule);
  return {
    ...commitment,
    totalWeight: rate === null ? null : trimDecimal(toDecimalString(totalWeight, WEIGHT_DECIMALS)),
    terms: activities.flatMap(({ number, weight }, index) => {
      const contribution = contributions[index] ?? null;
      return weight === null || contribution === null ? [] : [{ activity: number, weight, contribution }];
    }),
  };
};

const nameOf = ({ commitments }: ReportModel, key: string): string =>
  commitments.find(({ institutionKey }) => institutionKey === key)?.institution ?? key;

@Injectable()
export class ReportsQueries {
  constructor(private readonly sql: Sql) {}

  /** The self-assessment report as data, in one of the four languages. */
  async model(slug: string, { asOf, knownAt, sections }: ReportMoment, lang: Locale): Promise<ReportModel> {
    const row = await this.sql.row<{ facts: StoredFacts }>(REPORT_FACTS, [slug, asOf, lang, knownAt ?? 'infinity']);
    if (!row) throw new DomainError('resource.not_found');
    const { facts } = row;
    const commitments = facts.commitments.map((commitment) => withTerms(commitment, facts.plan.unreported));
    return sealReport(
      buildReportModel({ ...facts, sections: sections ?? facts.sections, title: reportTitle(lang, facts.plan.title.text), commitments }),
    );
  }

  /** The report of one commitment, one axis or one leading body: the same figures, under a seal of its own. */
  async part(slug: string, part: ReportPart, moment: ReportMoment, lang: Locale): Promise<ReportModel> {
    const whole = await this.model(slug, moment, lang);
    const named = part.kind === 'institution' ? { ...part, name: nameOf(whole, part.key) } : part;
    const narrowed = partOf(whole, part, partTitle(lang, named));
    if (narrowed === null) throw new DomainError('resource.not_found');
    return sealReport(narrowed);
  }
}
