import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { TemplateKind } from '@iltizam/shared/imports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { FastifyReply } from 'fastify';
import { everyone, Policy } from '../../../platform/auth/policy.js';
import { LanguageDto } from '../../../platform/http/language.dto.js';
import { AnswersFile } from '../../../platform/http/openapi.js';
import { ReaderLocale } from '../../../platform/http/request.js';
import { XLSX } from './plan-files.controller.js';
import { tableCsv } from './tables-csv.js';
import { tablesWorkbook } from './tables-workbook.js';
import { TemplatePipe } from './template.pipe.js';
import { templateColumns, templateOf } from './templates.js';

const attachment = (kind: TemplateKind, format: string): string => `attachment; filename="iltizam-${kind}.${format}"`;

@Controller('imports/templates')
export class TemplatesController {
  /** An empty workbook to fill in and bring in, in the reader's language, with lists and rules. */
  @Get(':kind.xlsx')
  @Policy(everyone)
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute' } })
  @Header('content-type', XLSX)
  @AnswersFile(XLSX, 'Office Open XML workbook; headers, lists and explanations are in the language asked for')
  workbook(
    @Param('kind', TemplatePipe) kind: TemplateKind,
    @Query() _query: LanguageDto,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    void reply.header('content-disposition', attachment(kind, 'xlsx'));
    return tablesWorkbook(templateOf(kind, locale));
  }

  /** The header of the template's first table as a CSV file: names are the same in every language. */
  @Get(':kind.csv')
  @Policy(everyone)
  @Header('content-type', 'text/csv; charset=utf-8; header=present')
  @AnswersFile('text/csv', 'One line: the names of the columns')
  csv(
    @Param('kind', TemplatePipe) kind: TemplateKind,
    @Query() _query: LanguageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    void reply.header('content-disposition', attachment(kind, 'csv'));
    return tableCsv(templateColumns(kind), []);
  }
}
