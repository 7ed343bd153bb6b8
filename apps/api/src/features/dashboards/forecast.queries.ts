import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import { forecastOf, type ForecastInput } from '@iltizam/shared/progress/forecast';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FORECAST_SQL } from './forecast.sql.js';

const FORECAST: Statement = { name: 'dashboard_forecast', text: FORECAST_SQL };

/** The whole plan when both are null. */
export type ForecastScope = { axis: number | null; commitment: number | null };

type ForecastRow = Pick<ForecastCurve, 'title' | 'titleLang' | 'lastUpdateOn' | 'points'> & Omit<ForecastInput, 'asOf'>;

@Injectable()
export class ForecastQueries {
  constructor(private readonly sql: Sql) {}

  /** Planned and reported rate month by month, and the end that the recent pace leads to. */
  async of(slug: string, { axis, commitment }: ForecastScope, asOf: IsoDate, locale: Locale): Promise<ForecastCurve> {
    const row = await this.sql.row<ForecastRow>(FORECAST, [slug, asOf, locale, axis, commitment]);
    if (!row) throw new DomainError('resource.not_found');
    const { title, titleLang, lastUpdateOn, points, ...facts } = row;
    return { asOf, axis, commitment, title, titleLang, lastUpdateOn, points, forecast: forecastOf({ asOf, ...facts }) };
  }
}
