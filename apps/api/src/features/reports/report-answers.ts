import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { ReportFormat } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel, ReportPart } from '@iltizam/shared/reports/contract';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock.js';
import type { KnownAtDto } from '../../platform/http/known-at.dto.js';
import { LONE_PAGE } from '../../platform/http/lone-page.js';
import { LICENCE_LINK } from '../exports/licence.js';
import { printed } from './printed.js';
import { RecentFiles } from './recent-files.js';
import { type RenderedFile, renderFile } from './render/files.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportTemplatesQueries } from './templates/report-templates.queries.js';

type Asked = { plan: string; /** the whole report without */ part?: ReportPart; moment: KnownAtDto; locale: Locale };

/** Some ten large reports in each format. */
const RECENT_BYTES = 50_000_000;

/** What a browser shows itself; anything else is saved. */
const SHOWN = new Set<ReportFormat>(['html', 'pdf']);

const nameOf = (part: ReportPart): string => `-${part.kind}-${part.kind === 'institution' ? part.key : part.number}`;

/** The report of a plan or of a part of it at a moment, today unless a day is asked for, written when it is asked for. */
@Injectable()
export class ReportAnswers {
  private readonly recent = new RecentFiles<RenderedFile>(RECENT_BYTES);
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly reports: ReportsQueries,
    private readonly templates: ReportTemplatesQueries,
    private readonly clock: Clock,
  ) {}

  model({ plan, part, moment: { asOf, knownAt }, locale }: Asked): Promise<ReportModel> {
    const moment = { asOf: asOf ?? this.clock.today(), knownAt: knownAt ?? null };
    return part ? this.reports.part(plan, part, moment, locale) : this.reports.model(plan, moment, locale);
  }

  async file(asked: Asked, format: ReportFormat, reply: FastifyReply): Promise<void> {
    const { plan, part } = asked;
    const model = await this.model(asked);
    const template = format === 'docx' ? await this.templates.ofPlan(plan) : null;
    const look = template ? createHash('sha256').update(template).digest('hex') : '';
    const written = this.recent.get(`${model.hash} ${format} ${look}`, () => renderFile(model, format, { template }));
    const { bytes, mediaType, extension, replaced } = await printed(written, this.logger);
    if (replaced.length > 0) this.logger.warn(`No font prints ${replaced.join(' ')} of ${plan}`);
    const name = `${plan}${part ? nameOf(part) : ''}-${model.asOf}-${model.lang}.${extension}`;
    void reply
      .type(mediaType)
      .header('link', LICENCE_LINK)
      .header('content-disposition', `${SHOWN.has(format) ? 'inline' : 'attachment'}; filename="${name}"`);
    if (format === 'html') void reply.header('content-security-policy', LONE_PAGE);
    void reply.send(bytes);
  }
}
