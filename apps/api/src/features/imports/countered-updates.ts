import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DraftsService } from '../progress/drafts.service.js';
import { UpdateWriter } from '../progress/update-writer.js';
import { undoNote } from './undo-words.js';
import type { PlanWrote } from './wrote.js';

type Fact = { activityId: number; effectiveOn: IsoDate; language: Locale; percent: number | null };

/** Each update brought in, with the percentage in force on its day without those brought in; null where nothing was reported before. $1 ids */
const FACTS_SQL = `
select u.activity_id as "activityId", u.effective_on::text as "effectiveOn", u.language, (
    select b.percent from progress_update b where b.activity_id = u.activity_id and b.effective_on <= u.effective_on and b.id <> all($1::int[])
    order by b.effective_on desc, b.id desc limit 1)::float8 as percent
from progress_update u where u.id = any($1::int[]) order by u.activity_id, u.effective_on, u.id`;

/** What was reported stays told: another update of the same day says the percentage that it had before, or takes it back. DOMAIN.md §3.7, §11 */
@Injectable()
export class CounteredUpdates {
  constructor(
    private readonly drafts: DraftsService,
    private readonly writer: UpdateWriter,
  ) {}

  async counter(tx: Transaction, actor: Actor, importId: number, updates: PlanWrote['updates']): Promise<void> {
    if (updates.length === 0) return;
    const facts = await tx.query<Fact>(FACTS_SQL, [updates.map(({ updateId }) => updateId)]);
    for (const { activityId, effectiveOn, language, percent } of facts) {
      const { context } = await this.drafts.open(tx, actor, activityId, effectiveOn);
      const report = {
        percent,
        effectiveOn,
        note: undoNote(importId, percent, language),
        achievedActions: [],
        difficulties: [],
        evidence: [],
      };
      await this.writer.append(tx, { report, context, authorId: null, language });
    }
  }
}
