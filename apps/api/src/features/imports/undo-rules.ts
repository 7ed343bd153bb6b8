import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import { planChanges } from '@iltizam/shared/imports/plan-changes';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { PortableQueries } from '../portable/portable.queries.js';
import { fingerprintOf } from './fingerprint.js';
import type { InstitutionsWrote, PlanWrote, Wrote } from './wrote.js';

const PLAN: Statement = {
  name: 'import_undo_plan',
  text: `select state, published_at is not null as "everPublic" from plan where slug = $1`,
};

/** Whether somebody amended, reported or corrected after it. $1 slug · $2 number of the amendment · $3 activities · $4 last update · $5 measurements. */
const TOUCHED: Statement = {
  name: 'import_undo_touched',
  text: `select exists (select from amendment a join plan p on p.id = a.plan_id where p.slug = $1 and a.number > $2::int)
    or exists (select from progress_update u where u.activity_id = any($3::int[]) and u.id > $4::int)
    or exists (select from measurement m where m.replaces_id = any($5::int[]) and m.id <> all($5::int[])) as touched`,
};

const BODIES: Statement = { name: 'import_undo_bodies', text: `select id, version from institution where id = any($1::int[])` };

/** Whether what an import wrote can still be taken back, and why not. DOMAIN.md §11 */
@Injectable()
export class UndoRules {
  constructor(
    private readonly sql: Sql,
    private readonly portable: PortableQueries,
  ) {}

  async refusal(wrote: Wrote): Promise<ErrorCode | null> {
    if (wrote.kind === 'people') return null;
    return wrote.kind === 'institutions' ? this.bodiesRefusal(wrote) : this.planRefusal(wrote);
  }

  private async bodiesRefusal({ bodies }: InstitutionsWrote): Promise<ErrorCode | null> {
    const now = await this.sql.rows<{ id: number; version: number }>(BODIES, [bodies.map(({ id }) => id)]);
    const versions = new Map(now.map(({ id, version }) => [id, version]));
    return bodies.every(({ id, version }) => versions.get(id) === version) ? null : 'import.changed_since';
  }

  private async planRefusal(wrote: PlanWrote): Promise<ErrorCode | null> {
    const { slug, created, before, amendment, updates, measurements } = wrote;
    const plan = await this.sql.row<{ state: string; everPublic: boolean }>(PLAN, [slug]);
    if (!plan) return 'import.changed_since';
    if (created && plan.everPublic) return 'plan.once_public';
    if (plan.state === 'closed') return 'import.plan_closed';
    if (created || before) {
      const now = await this.portable.plan(slug);
      if (fingerprintOf(now) !== wrote.fingerprint) return 'import.changed_since';
      if (before && plan.everPublic && amendment === null && addsParts(planChanges(before, now))) return 'plan.once_public';
    }
    const touched = await this.sql.row<{ touched: boolean }>(TOUCHED, [
      slug,
      amendment,
      updates.map(({ activityId }) => activityId),
      Math.max(0, ...updates.map(({ updateId }) => updateId)),
      measurements,
    ]);
    return touched?.touched ? 'import.changed_since' : null;
  }
}

const addsParts = ({ axes, commitments, activities, indicators }: ReturnType<typeof planChanges>): boolean =>
  [axes, commitments, activities, indicators].some((list) => list.some(({ before }) => before === null));
