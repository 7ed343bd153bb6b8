import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportProgress } from '@iltizam/shared/progress/contract';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { actionsJson } from '../progress/activities.sql.js';
import { ProgressService } from '../progress/progress.service.js';
import { type ReadyFact, UpdateWriter } from '../progress/update-writer.js';
import type { Meter } from './import-meters.js';
import { turnsOf } from './turns.js';
import { undoNote } from './undo-words.js';
import type { PlanWrote } from './wrote.js';

type Fact = { activityId: number; effectiveOn: IsoDate; language: Locale; before: number | null };
type Before = Pick<ReportProgress, 'achievedActions' | 'difficulties' | 'evidence'> & {
  id: number;
  percent: number | null;
  language: Locale;
};

/** Each update brought in, with the one in force on its day without those brought in; null where nothing was told before. $1 ids */
const FACTS_SQL = `
select u.activity_id as "activityId", u.effective_on::text as "effectiveOn", u.language, (
    select b.id from progress_update b where b.activity_id = u.activity_id and b.effective_on <= u.effective_on and b.id <> all($1::int[])
    order by b.effective_on desc, b.id desc limit 1) as before
from progress_update u where u.id = any($1::int[]) order by u.activity_id, u.effective_on, u.id`;

/** What updates say, as it is said again; each difficulty goes on. $1 ids */
const BEFORE_SQL = `
select u.id, u.percent::float8 as percent, u.language, ${actionsJson('u.id')} as "achievedActions",
  coalesce((select json_agg(json_build_object('code', d.code, 'severity', d.severity, 'description', d.description, 'owner', d.owner, 'continues', d.id)
                            order by d.id) from difficulty d where d.update_id = u.id), '[]') as difficulties,
  coalesce((select json_agg(json_build_object('title', e.title, 'url', e.url, 'documentId', e.document_id) order by e.position)
            from evidence e where e.update_id = u.id), '[]') as evidence
from progress_update u where u.id = any($1::int[])`;

/** What was reported stays told: another update of the same day says what was said before it, or takes it back. DOMAIN.md §3.7, §11 */
@Injectable()
export class CounteredUpdates {
  constructor(
    private readonly progress: ProgressService,
    private readonly writer: UpdateWriter,
  ) {}

  async counter(tx: Transaction, actor: Actor, importId: number, updates: PlanWrote['updates'], meter: Meter): Promise<void> {
    if (updates.length === 0) return;
    const facts = await tx.query<Fact>(FACTS_SQL, [updates.map(({ updateId }) => updateId)]);
    meter.expect(facts.length);
    for (const turn of turnsOf(facts, ({ activityId }) => activityId)) {
      await this.progress.appendFacts(tx, await this.readyFacts(tx, actor, importId, turn));
      meter.advance(turn.length);
    }
  }

  private async readyFacts(tx: Transaction, actor: Actor, importId: number, turn: readonly Fact[]): Promise<ReadyFact[]> {
    const about = turn.map(({ activityId, effectiveOn }) => ({ activityId, day: effectiveOn }));
    const contexts = new Map((await this.progress.openAll(tx, actor, about)).map((context) => [context.activityId, context]));
    const said = await tx.query<Before>(BEFORE_SQL, [turn.flatMap(({ before }) => before ?? [])]);
    const byId = new Map(said.map((one) => [one.id, one]));
    const ready: ReadyFact[] = [];
    for (const { activityId, effectiveOn, language: own, before } of turn) {
      const context = contexts.get(activityId);
      if (!context) continue;
      const { percent, language, ...content } = (before === null ? null : byId.get(before)) ?? { ...NOTHING, language: own };
      const report = { ...content, percent, effectiveOn, note: undoNote(importId, percent, language) };
      ready.push({ report, context, authorId: null, language, continued: await this.writer.continued(tx, report, activityId) });
    }
    return ready;
  }
}

const NOTHING = { percent: null, achievedActions: [], difficulties: [], evidence: [] };
