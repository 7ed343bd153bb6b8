import { Injectable } from '@nestjs/common';
import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import type { Actor } from '../../../platform/auth/actor.js';
import { instant } from '../../../platform/database/instant.sql.js';
import { type Statement, Sql } from '../../../platform/database/sql.js';
import { allow, DomainError } from '../../../platform/errors/domain-error.js';
import { canManagePlans } from '../../plans/plan.policy.js';

type Item = ReportTemplateList['items'][number];

const LIST: Statement = {
  name: 'report_templates',
  text: `select json_build_object('id', m.id, 'name', m.name) as member,
      case when t.member_id is not null then json_build_object('name', t.name, 'bytes', octet_length(t.content), 'sha256', encode(t.sha256, 'hex'),
        'uploadedAt', ${instant('t.uploaded_at')}, 'placeholders', t.placeholders, 'version', t.version) end as template,
      (select json_build_object('plan', p.slug) from plan p where p.member_id = m.id and p.state <> 'draft' order by p.start_on desc, p.id desc limit 1) as preview
    from member m left join report_template t on t.member_id = m.id
    order by m.kind = 'national' desc, coalesce(m.name ->> 'fr', m.slug) collate "und-x-icu", m.id`,
};

const CONTENT: Statement = { name: 'report_template_content', text: 'select name, content from report_template where member_id = $1' };

const OF_PLAN: Statement = {
  name: 'report_template_of_plan',
  text: 'select t.content from plan p join report_template t on t.member_id = p.member_id where p.slug = $1',
};

@Injectable()
export class ReportTemplatesQueries {
  constructor(private readonly sql: Sql) {}

  /** The members whose plans the caller runs, with their templates. */
  async list(actor: Actor): Promise<ReportTemplateList> {
    const items = await this.sql.rows<Item>(LIST, []);
    return { items: items.filter(({ member }) => canManagePlans(actor, { memberId: member.id })) };
  }

  /** The file as it was sent. */
  async file(actor: Actor, memberId: number): Promise<{ name: string; content: Buffer }> {
    allow(canManagePlans(actor, { memberId }));
    const row = await this.sql.row<{ name: string; content: Buffer }>(CONTENT, [memberId]);
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }

  /** The template that the reports of a plan are written in; null for the platform's own look. */
  async ofPlan(slug: string): Promise<Buffer | null> {
    return (await this.sql.row<{ content: Buffer }>(OF_PLAN, [slug]))?.content ?? null;
  }
}
