import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { OgpCommitment } from '@iltizam/shared/ogp/contract';
import { ogpForm } from '@iltizam/shared/ogp/form';
import type { Actor } from '../../../platform/auth/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { CommitmentsQueries } from '../../commitments/commitments.queries.js';
import { ReportsQueries } from '../reports.queries.js';

@Injectable()
export class OgpQueries {
  constructor(
    private readonly reports: ReportsQueries,
    private readonly commitments: CommitmentsQueries,
  ) {}

  /** The OGP's form of a commitment on a day: its figures and texts are the report's. */
  async form(actor: Actor, plan: string, number: number, asOf: IsoDate, lang: Locale): Promise<OgpCommitment> {
    const [model, dates] = await Promise.all([
      this.reports.model(plan, { asOf }, lang),
      this.commitments.get(actor, plan, number, asOf, lang),
    ]);
    const form = ogpForm(model, number, { start: dates.start, end: dates.end });
    if (form === null) throw new DomainError('resource.not_found');
    return form;
  }
}
