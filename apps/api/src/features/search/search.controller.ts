import { Controller, Get, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { SearchResults } from '@iltizam/shared/search/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { Answers } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { SearchDto } from './search.dto.js';
import { SearchQueries } from './search.queries.js';

@Controller('search')
export class SearchController {
  constructor(
    private readonly search: SearchQueries,
    private readonly clock: Clock,
  ) {}

  /** The public texts that answer a question, by kind: ten of each, or a page of one kind. */
  @Get()
  @Policy(everyone)
  @Answers('SearchResults')
  find(@Query() question: SearchDto, @ReaderLocale() locale: Locale): Promise<SearchResults> {
    return this.search.find(question, this.clock.today(), locale);
  }
}
