import { Injectable, Logger } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { printed } from '../printed.js';
import { RenderError } from '../render/child.js';
import { renderDocx, renderStarter } from '../render/office.js';
import { ReportsQueries } from '../reports.queries.js';
import { ReportTemplatesQueries } from './report-templates.queries.js';

/** Documents that show what a template does, written when asked for and not kept. */
@Injectable()
export class TemplatePreviews {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly templates: ReportTemplatesQueries,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  starter(locale: Locale): Promise<Buffer> {
    return printed(renderStarter(locale), this.logger);
  }

  /** The report of the member's latest plan as of today, in its template. */
  async preview(actor: Actor, memberId: number, locale: Locale): Promise<Buffer> {
    const { content } = await this.templates.file(actor, memberId);
    const model = await this.sample(actor, memberId, locale);
    if (model === null) throw new DomainError('resource.not_found');
    return printed(renderDocx(model, { template: content }), this.logger);
  }

  /** Refuses a template that no report can be written in; what a check did not foresee shows here and not when a report is published. */
  async demandUsable(actor: Actor, memberId: number, template: Buffer): Promise<void> {
    const model = await this.sample(actor, memberId, 'fr');
    if (model === null) return;
    await renderDocx(model, { template }).catch((error: unknown) => {
      if (error instanceof RenderError && error.failure === 'busy') throw new DomainError('request.too_many');
      this.logger.warn(`A template was refused: ${String(error)}`);
      throw new DomainError('report_template.unusable');
    });
  }

  private async sample(actor: Actor, memberId: number, locale: Locale): Promise<ReportModel | null> {
    const { items } = await this.templates.list(actor);
    const preview = items.find(({ member }) => member.id === memberId)?.preview;
    return preview ? this.reports.model(preview.plan, { asOf: this.clock.today() }, locale) : null;
  }
}
