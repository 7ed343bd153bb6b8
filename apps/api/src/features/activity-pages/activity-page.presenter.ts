import type { ActivityPage } from '@iltizam/shared/activities/contract';
import { sharesOf } from '@iltizam/shared/activities/weights';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PublicNarrative } from '@iltizam/shared/narratives/contract';
import type { UnreportedRule } from '@iltizam/shared/progress/contract';
import { terms as contributionsOf } from '@iltizam/shared/progress/rates';
import type { Actor } from '../../platform/auth/actor.js';
import { canReportProgress } from '../commitments/commitment.policy.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { presentSheet, type SheetRow } from '../sheets/sheet.presenter.js';

/** What the statement answers: the page without what the pure library and the reader make of it. */
export type ActivityPageRow = {
  commitmentId: number;
  planId: number;
  memberId: number;
  institutionId: number;
  rule: UnreportedRule;
  terms: { number: number; weight: DecimalString | null; percent: DecimalString | null }[];
  sheet: SheetRow | null;
  narrative: PublicNarrative | null;
  activity: Omit<ActivityPage, 'share' | 'contribution' | 'sheet' | 'narrative' | 'abilities'>;
};

export function presentActivityPage(
  actor: Actor,
  locale: Locale,
  { rule, terms, sheet, narrative, activity, ...scope }: ActivityPageRow,
): ActivityPage {
  const place = terms.findIndex(({ number }) => number === activity.number);
  return {
    ...activity,
    share: sharesOf(terms.map(({ weight }) => weight))[place] ?? null,
    contribution: contributionsOf(terms, rule)[place] ?? null,
    sheet: sheet && presentSheet(sheet, locale),
    narrative,
    abilities: { reportProgress: canReportProgress(actor, scope), editSheet: canManagePlans(actor, scope) },
  };
}
