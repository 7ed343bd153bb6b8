import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NumberPipe } from '../../platform/http/number.pipe.js';
import { AnswersFile } from '../../platform/http/openapi.js';
import { siteUrlOf } from '../../platform/http/site-url.js';
import { robotsTxt } from './sitemap.js';
import { SitemapQueries } from './sitemap.queries.js';

/** Each part reads every update of every plan: crawlers come a few times a day. */
const LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** What search engines look for at the root of a site. */
@Controller()
export class CrawlersController {
  constructor(
    private readonly sitemap: SitemapQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where search engines may go. */
  @Get('robots.txt')
  @Policy(everyone)
  @Header('content-type', 'text/plain; charset=utf-8')
  @AnswersFile('text/plain')
  robots(@Req() request: FastifyRequest): string {
    return robotsTxt(siteUrlOf(this.config, request));
  }

  /** Every public page in every language; the list of its parts when there are too many for one file. */
  @Get('sitemap.xml')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', 'application/xml; charset=utf-8')
  @AnswersFile('application/xml')
  whole(@Req() request: FastifyRequest): Promise<string> {
    return this.sitemap.whole(siteUrlOf(this.config, request));
  }

  /** One part of the sitemap, numbered from 1. */
  @Get('sitemaps/:part.xml')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', 'application/xml; charset=utf-8')
  @AnswersFile('application/xml')
  part(@Param('part', NumberPipe) part: number, @Req() request: FastifyRequest): Promise<string> {
    return this.sitemap.part(siteUrlOf(this.config, request), part);
  }
}
