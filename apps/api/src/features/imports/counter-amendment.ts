import type { AmendedCommitment, AmendedKind, AmendedWhat, AmendPlan, PlanTerms, ScopeTexts } from '@iltizam/shared/amendments/contract';
import type { PlanSettings } from '@iltizam/shared/plans/contract';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { undoReason } from './undo-words.js';

type Line = { kind: AmendedKind; id: number; what: AmendedWhat; before: Record<string, unknown> | null };
type Row = { approver: string; effectiveOn: string; settings: PlanSettings; lines: Line[] };

/** An amendment with the rules in force on its day, which those it did not change keep. $1 slug · $2 number. */
const LINES_SQL = `
select a.approver, a.effective_on::text as "effectiveOn",
  (select coalesce(json_agg(json_build_object('kind', x.subject_kind, 'id', x.subject_id, 'what', x.what, 'before', x.before) order by x.position), '[]')
   from amendment_change x where x.amendment_id = a.id) as lines
from amendment a join plan p on p.id = a.plan_id where p.slug = $1 and a.number = $2`;

const NONE: Omit<AmendedCommitment, 'id'> = { title: null, weight: null, dates: null, applicable: null, scope: null };

/**
 * The amendment that puts back what another one changed, from the same day on: an activity that it added is dropped, since what was public
 * stays. `settings` are those in force. DOMAIN.md §11
 */
export async function counterAmendment(
  tx: Transaction,
  slug: string,
  number: number,
  importId: number,
  settings: PlanSettings,
): Promise<AmendPlan> {
  const [row] = await tx.query<Row>(LINES_SQL, [slug, number]);
  if (!row) throw new DomainError('resource.not_found');
  const { approver, effectiveOn, lines } = row;
  const added = new Set(lines.filter(({ what }) => what === 'added').map(({ id }) => id));
  const parts = { commitment: new Map<number, AmendedCommitment>(), activity: new Map<number, AmendedCommitment>() };
  const plan: { title: PlanTerms['title'] | null; end: PlanTerms['end'] | null; settings: PlanSettings | null } = {
    title: null,
    end: null,
    settings: null,
  };
  for (const { kind, id, what, before } of lines) {
    if (kind === 'plan') Object.assign(plan, what === 'settings' ? { settings: { ...settings, ...before } } : before);
    else {
      const part = parts[kind].get(id) ?? { id, ...NONE };
      parts[kind].set(id, added.has(id) ? { id, ...NONE, applicable: false } : { ...part, ...restored(what, before) });
    }
  }
  return {
    reason: undoReason(importId, number),
    approver,
    effectiveOn,
    plan: plan.title === null && plan.end === null && plan.settings === null ? null : plan,
    commitments: [...parts.commitment.values()],
    activities: [...parts.activity.values()].map(({ scope: _scope, ...activity }) => activity),
    added: [],
  };
}

const restored = (what: AmendedWhat, before: Line['before']): Partial<AmendedCommitment> => {
  switch (what) {
    case 'dates':
      return { dates: before as AmendedCommitment['dates'] };
    case 'scope':
      return { scope: { problem: null, solution: null, expectedResult: null, ...(before as Partial<ScopeTexts>) } };
    default:
      return before as Partial<AmendedCommitment>;
  }
};
