import { Controller, Get, Header, Inject, Query, Req } from '@nestjs/common';
import { DATASET_FORMATS, type DatasetDictionary } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Answers, AnswersFile } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { apiUrlOf, siteUrlOf } from '../../platform/http/site-url.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { describeAll } from './datasets/datasets.js';
import { dcatCatalogue } from './dcat.js';
import { LICENCE_LINK } from './licence.js';
import { schemaLink } from './schemas/schema-link.js';

/** It reads every plan: harvesters come once a day. */
const LIMIT = { rateLimit: { max: 20, timeWindow: '1 minute' } };

const JSON_LD = 'application/ld+json';

@Controller()
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The data dictionary: every dataset of a plan with its columns, described in the reader's language. */
  @Get('datasets')
  @Policy(everyone)
  @Header('link', `${LICENCE_LINK}, ${schemaLink('dictionary')}`)
  @Answers('DatasetDictionary')
  dictionary(@Query() _query: LanguageDto, @ReaderLocale() locale: Locale): DatasetDictionary {
    return { formats: [...DATASET_FORMATS], licence: LICENCE, items: describeAll(locale) };
  }

  /** The catalogue of the open data, as DCAT-AP 3 in JSON-LD, for other portals to harvest. */
  @Get('catalogue.jsonld')
  @Policy(everyone)
  @RouteConfig(LIMIT)
  @Header('content-type', `${JSON_LD}; charset=utf-8`)
  @Header('link', LICENCE_LINK)
  @AnswersFile(JSON_LD, 'DCAT-AP 3: a dataset for each plan, a distribution for each of its files')
  async dcat(@Req() request: FastifyRequest): Promise<string> {
    return JSON.stringify(dcatCatalogue(siteUrlOf(this.config, request), apiUrlOf(this.config, request), await this.catalogue.plans()));
  }
}
