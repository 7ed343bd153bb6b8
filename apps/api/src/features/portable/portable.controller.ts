import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { everyone, Policy } from '../../platform/auth/policy.js';
import { LanguageDto } from '../../platform/http/language.dto.js';
import { Answers } from '../../platform/http/openapi.js';
import { CurrentActor } from '../../platform/http/request.js';
import { mayManagePlans } from '../accounts/session.policy.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { schemaLink } from '../exports/schemas/schema-link.js';
import { PortableQueries } from './portable.queries.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const attachment = (slug: string): string => `attachment; filename="${slug}.plan.json"`;

@Controller()
export class PortableController {
  constructor(private readonly portable: PortableQueries) {}

  /** A plan with all its facts in every language, as it can be brought into another installation; no figure in it is computed. */
  @Get('plans/:plan/plan.json')
  @Policy(everyone)
  @Header('content-type', JSON_TYPE)
  @Header('link', `${LICENCE_LINK}, ${schemaLink('plan')}`)
  @Answers('PortablePlan')
  async json(@Param('plan') slug: string, @Query() _query: LanguageDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const json = await this.portable.publicJson(slug);
    void reply.header('content-disposition', attachment(slug));
    return json;
  }

  /** The same for staff of the plan, while it is a draft too. */
  @Get('studio/plans/:plan/plan.json')
  @Policy(mayManagePlans)
  @Header('content-type', JSON_TYPE)
  @Header('link', schemaLink('plan'))
  @Answers('PortablePlan')
  async studioJson(
    @CurrentActor() actor: Actor,
    @Param('plan') slug: string,
    @Query() _query: LanguageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const json = await this.portable.staffJson(actor, slug);
    void reply.header('content-disposition', attachment(slug));
    return json;
  }
}
