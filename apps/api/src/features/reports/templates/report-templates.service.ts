import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Deleted, Saved } from '@iltizam/shared/studio/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { allow, DomainError } from '../../../platform/errors/domain-error.js';
import { FileReception } from '../../documents/file-reception.js';
import { MemberEntity } from '../../members/member.entity.js';
import { canManagePlans } from '../../plans/plan.policy.js';
import { ReportTemplateEntity } from './report-template.entity.js';
import { checkedTemplate } from './template-check.js';
import { TemplatePreviews } from './template-previews.js';

@Injectable()
export class ReportTemplatesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reception: FileReception,
    private readonly previews: TemplatePreviews,
  ) {}

  /** Takes the template of a member, checked like any file and then for what it must hold; it replaces the one before. DOMAIN.md §9 */
  upload(actor: Actor, memberId: number, request: FastifyRequest): Promise<Saved> {
    allow(canManagePlans(actor, { memberId }));
    return this.reception.taking(request, async (file) => {
      const { content, placeholders } = await checkedTemplate(file);
      await this.previews.demandUsable(actor, memberId, content);
      return this.uow.write(actor, async (tx) => {
        await tx.getForUpdate(MemberEntity, { id: memberId });
        const known = await tx.find(ReportTemplateEntity, { memberId });
        const template = {
          name: file.name,
          content,
          placeholders,
          sha256: createHash('sha256').update(content).digest(),
          uploadedAt: await tx.now(),
          uploadedById: actor.accountId ?? 0,
        };
        const before = known === null ? {} : { before: factsOf(known) };
        const saved = known
          ? await tx.save(ReportTemplateEntity, Object.assign(known, template))
          : await tx.insert(ReportTemplateEntity, { memberId, ...template });
        await tx.record({ event: 'report_template.uploaded', subject: subject(memberId), ...before, after: factsOf(saved) });
        return { id: memberId, version: saved.version };
      });
    });
  }

  /** Back to the platform's own look. */
  remove(actor: Actor, memberId: number, version: number): Promise<Deleted> {
    return this.uow.write(actor, async (tx) => {
      allow(canManagePlans(actor, { memberId }));
      const template = await tx.getForUpdate(ReportTemplateEntity, { memberId });
      if (template.version !== version) throw new DomainError('request.precondition_failed');
      await tx.record({ event: 'report_template.removed', subject: subject(memberId), before: factsOf(template) });
      await tx.remove(ReportTemplateEntity, template);
      return { id: memberId };
    });
  }
}

const subject = (id: number): { kind: 'member'; id: number } => ({ kind: 'member', id });

/** Not the name of the file: it may be a person's, and the history is never rewritten. */
const factsOf = ({ sha256, placeholders, content }: ReportTemplateEntity) => ({
  sha256: sha256.toString('hex'),
  bytes: content.length,
  placeholders,
});
