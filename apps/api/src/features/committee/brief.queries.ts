import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { allow } from '../../platform/errors/domain-error.js';
import { ForecastQueries } from '../dashboards/forecast.queries.js';
import { ProgressQueries } from '../progress/progress.queries.js';
import type { Brief } from '../reports/render/brief.js';
import { presentBrief } from './brief.presenter.js';
import { CommitteeQueries, type CommitteeQuestion } from './committee.queries.js';

const WHOLE_PLAN = { axis: null, commitment: null };

@Injectable()
export class BriefQueries {
  constructor(
    private readonly committee: CommitteeQueries,
    private readonly progress: ProgressQueries,
    private readonly forecasts: ForecastQueries,
  ) {}

  /** The page of a meeting, from the answers that the screens show; `site` is the address of the site. */
  async page(actor: Actor, question: CommitteeQuestion, locale: Locale, site: string): Promise<Brief> {
    const { slug, asOf } = question;
    const view = await this.committee.view(actor, question, { axis: null, institution: null, sort: 'name' }, locale);
    allow(view.abilities.printBrief);
    const [progress, curve] = await Promise.all([
      this.progress.planProgress(slug, asOf, locale),
      this.forecasts.of(slug, WHOLE_PLAN, asOf, locale),
    ]);
    const address = `${site}/${locale}/plans/${slug}?asOf=${asOf}`;
    return presentBrief({ view, progress: JSON.parse(progress.toString('utf8')) as PlanProgress, curve, lang: locale, address });
  }
}
