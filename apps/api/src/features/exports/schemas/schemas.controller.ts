import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { LanguageDto } from '../../../platform/http/language.dto.js';
import { AnswersFile } from '../../../platform/http/openapi.js';
import { apiUrlOf } from '../../../platform/http/site-url.js';
import { EXPORT_SCHEMAS, SCHEMA_TYPE } from './schema-link.js';
import { exportSchema } from './schemas.js';

@Controller('schemas')
export class SchemasController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The schema of an export as a document of its own, JSON Schema 2020-12. */
  @Get(':schema.json')
  @Policy(everyone)
  @Header('content-type', `${SCHEMA_TYPE}; charset=utf-8`)
  @AnswersFile(SCHEMA_TYPE, `JSON Schema 2020-12 of one of: ${EXPORT_SCHEMAS.join(', ')}`)
  get(@Req() request: FastifyRequest, @Param('schema') schema: string, @Query() _query: LanguageDto): string {
    return JSON.stringify(exportSchema(nameOf(schema), apiUrlOf(this.config, request)));
  }
}

const nameOf = (wanted: string): (typeof EXPORT_SCHEMAS)[number] => {
  const name = EXPORT_SCHEMAS.find((one) => one === wanted);
  if (name === undefined) throw new DomainError('resource.not_found');
  return name;
};
