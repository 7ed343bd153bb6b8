import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { LateList, MovementList } from '@iltizam/shared/news/contract';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { Clock } from '../../platform/clock.js';
import { Answers } from '../../platform/http/openapi.js';
import { ReaderLocale } from '../../platform/http/request.js';
import { NewsDto } from './news.dto.js';
import { NewsQueries } from './news.queries.js';

@Controller('plans/:plan')
export class NewsController {
  constructor(
    private readonly news: NewsQueries,
    private readonly clock: Clock,
  ) {}

  /** What moved last: the latest published facts of a plan. */
  @Get('movements')
  @Policy(everyone)
  @Answers('MovementList')
  movements(@Param('plan') plan: string, @Query() { asOf, limit }: NewsDto, @ReaderLocale() locale: Locale): Promise<MovementList> {
    return this.news.movements(plan, asOf ?? this.clock.today(), locale, limit);
  }

  /** What is late: the overdue activities, then those at risk, each with its reason. */
  @Get('late')
  @Policy(everyone)
  @Answers('LateList')
  late(@Param('plan') plan: string, @Query() { asOf, limit }: NewsDto, @ReaderLocale() locale: Locale): Promise<LateList> {
    return this.news.late(plan, asOf ?? this.clock.today(), locale, limit);
  }
}
