import { Injectable } from '@nestjs/common';
import { pageRoute, type SharedPlace } from '@iltizam/shared/sharing/addresses';
import { PLAN_PAGES, SITE_PAGES } from '@iltizam/shared/sharing/public-pages';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PAGES_MAX, sitemapIndexXml, type SitePage, sitemapXml } from './sitemap.js';
import { SITEMAP_SQL } from './sitemap.sql.js';

const SITEMAP: Statement = { name: 'sitemap', text: SITEMAP_SQL };

type Row = SharedPlace & {
  /** of the commitment, one of its activities */
  activity: number | null;
  changedOn: string | null;
  /** only its published rate is known */
  archive: boolean;
};

const pagesOf = ({ changedOn, archive, activity, ...place }: Row): SitePage[] => {
  const path = pageRoute(place) + (activity === null ? '' : `/activities/${activity}`);
  return (place.level === 'plan' && !archive ? PLAN_PAGES : ['']).map((page) => ({ path: path + page, changedOn }));
};

@Injectable()
export class SitemapQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The sitemap, or the list of its parts when it does not fit in one file. */
  async whole(site: string): Promise<string> {
    const pages = await this.pages();
    return pages.length <= PAGES_MAX ? sitemapXml(site, pages) : sitemapIndexXml(site, Math.ceil(pages.length / PAGES_MAX));
  }

  /** A part of the sitemap, from 1. */
  async part(site: string, number: number): Promise<string> {
    const pages = (await this.pages()).slice((number - 1) * PAGES_MAX, number * PAGES_MAX);
    if (pages.length === 0) throw new DomainError('resource.not_found');
    return sitemapXml(site, pages);
  }

  /** Every page that anybody may read, without its language. */
  private async pages(): Promise<SitePage[]> {
    const rows = await this.sql.rows<Row>(SITEMAP, [this.clock.today()]);
    return [...SITE_PAGES.map((path) => ({ path, changedOn: null })), ...rows.flatMap(pagesOf)];
  }
}
