import type {
  AmendableCommitment,
  AmendablePlan,
  AmendedActivity,
  AmendedCommitment,
  AmendPlan,
  CommitmentTerms,
  ScopeTexts,
} from '../amendments/contract.js';
import { termsInForce } from '../amendments/terms.js';
import type { IsoDate } from '../kernel/dates.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';
import type { PlanSettings } from '../plans/contract.js';
import { changesPromise } from '../plans/lifecycle.js';
import {
  activityKey,
  axisKey,
  commitmentKey,
  indicatorKey,
  type OwnActivity,
  type OwnCommitment,
  type PartFault,
  PLAN_KEY,
  type PlanChanges,
} from './plan-changes.js';
import { sameValue } from './same-value.js';

type Asked = Pick<AmendPlan, 'plan' | 'commitments' | 'activities' | 'added'>;

/** What of the changes of an adopted plan is an amendment, what is a mere edit, as translations are, and what neither can do. */
export type SplitChanges = { amendment: Asked; amends: boolean; edits: PlanChanges; faults: PartFault[] };

type Context = { day: IsoDate; main: Locale };

/** True when the text says something else in the language that the plan is promised in. DOMAIN.md §2 */
const promises = (before: LocalizedText | null, after: LocalizedText | null, main: Locale): boolean =>
  changesPromise({ text: before }, { text: after }, main);

const SCOPE = ['problem', 'solution', 'expectedResult'] as const;

type Terms = { start: OwnActivity['start']; end: OwnActivity['end'] };
/**
 * What a text is amended to, undefined where it stays, and what it is as adopted. A text that was amended before is translated by another
 * amendment only: its translations are in force with it.
 */
const textOf = <Text extends LocalizedText | null>(
  { before, after, adopted }: { before: Text; after: Text; adopted: Text },
  main: Locale,
): { amended: Text | undefined; kept: Text } => {
  if (sameValue(before, after)) return { amended: undefined, kept: adopted };
  const amends = promises(before, after, main) || !sameValue(before, adopted);
  return amends ? { amended: after, kept: adopted } : { amended: undefined, kept: after };
};

/** The dates that the file changes, and beside them what is in force. */
const datesOf = (before: Terms, after: Terms, now: Terms): Terms | null =>
  before.start === after.start && before.end === after.end
    ? null
    : { start: before.start === after.start ? now.start : after.start, end: before.end === after.end ? now.end : after.end };

const partOf = (
  id: number,
  {
    before,
    after,
    now,
    title,
  }: { before: OwnActivity | OwnCommitment; after: OwnActivity | OwnCommitment; now: Terms; title: LocalizedText | null },
): AmendedActivity => ({
  id,
  title,
  weight: before.weight === after.weight ? null : after.weight,
  dates: datesOf(before, after, now),
  applicable: null,
});

const says = ({ id: _id, ...said }: AmendedActivity | AmendedCommitment): boolean => Object.values(said).some((value) => value !== null);

const scopeOf = (
  part: AmendableCommitment,
  before: OwnCommitment,
  after: OwnCommitment,
  { day, main }: Context,
): { scope: ScopeTexts | null; kept: ScopeTexts } => {
  const split = (field: (typeof SCOPE)[number]) =>
    textOf({ before: before[field], after: after[field], adopted: part.baseline[field] }, main);
  const texts = { problem: split('problem'), solution: split('solution'), expectedResult: split('expectedResult') };
  const of = (text: (field: (typeof SCOPE)[number]) => LocalizedText | null): ScopeTexts => ({
    problem: text('problem'),
    solution: text('solution'),
    expectedResult: text('expectedResult'),
  });
  const kept = of((field) => texts[field].kept);
  if (SCOPE.every((field) => texts[field].amended === undefined)) return { scope: null, kept };
  const now = termsInForce(part.baseline, part.patches, day);
  return { scope: of((field) => (texts[field].amended === undefined ? now[field] : texts[field].amended)), kept };
};

const fixed = (key: string, fields: readonly string[], before: object, after: object): PartFault[] =>
  fields
    .filter((field) => !sameValue((before as Record<string, unknown>)[field], (after as Record<string, unknown>)[field]))
    .map((field) => ({ key, field, code: 'import.not_amendable' }));

/** As adopted; dates and texts of the baseline are those of the plan as it travels. */
const adoptedTerms = ({ start, end }: Terms): Terms => ({ start, end });
const adoptedTexts = ({
  title,
  problem,
  solution,
  expectedResult,
}: CommitmentTerms): Pick<CommitmentTerms, 'title' | keyof ScopeTexts> => ({
  title,
  problem,
  solution,
  expectedResult,
});

/** Nothing but activities is added once a plan is adopted. DOMAIN.md §3.8 */
const added = (key: string): PartFault => ({ key, field: null, code: 'import_cell.structure_adopted' });

/**
 * Divides the changes of an adopted plan; `before` of them is what was adopted, or what is in force where the file speaks of that. Said again,
 * either changes nothing. DOMAIN.md §3.8, §11
 */
export const splitChanges = (terms: AmendablePlan, changes: PlanChanges, day: IsoDate): SplitChanges => {
  const context: Context = { day, main: terms.mainLanguage };
  const split: SplitChanges = {
    amendment: { plan: null, commitments: [], activities: [], added: [] },
    amends: false,
    edits: { ...changes, head: null, axes: [], commitments: [], activities: [], indicators: [] },
    faults: [],
  };
  const promised = new Map(terms.commitments.map((commitment) => [commitment.number, commitment]));
  divideHead(split, terms, changes, context);
  divideAxesAndIndicators(split, changes, context);
  for (const one of changes.commitments) divideCommitment(split, promised, one, context);
  for (const one of changes.activities) divideActivity(split, promised, one, context);
  const { plan, commitments, activities, added: more } = split.amendment;
  split.amends = plan !== null || commitments.length + activities.length + more.length > 0;
  return split;
};

type Promised = ReadonlyMap<number, AmendableCommitment>;

/** The rules in force with those that the file changes. */
const settingsOf = (before: PlanSettings, after: PlanSettings, now: PlanSettings): PlanSettings | null => {
  const changed = Object.entries(after).filter(([name, value]) => !sameValue(before[name as keyof PlanSettings], value));
  return changed.length === 0 ? null : { ...now, ...(Object.fromEntries(changed) as Partial<PlanSettings>) };
};

function divideHead(split: SplitChanges, { baseline, patches }: AmendablePlan, { head }: PlanChanges, { main, day }: Context): void {
  if (!head?.before) return;
  const { before, after } = head;
  const { title: _title, end: _end, ...rules } = termsInForce(baseline, patches, day);
  const title = textOf({ before: before.title, after: after.title, adopted: baseline.title }, main);
  const end = before.end === after.end ? null : after.end;
  const settings = settingsOf(before.settings, after.settings, rules);
  if (title.amended !== undefined || end !== null || settings !== null)
    split.amendment.plan = { title: title.amended ?? null, end, settings };
  split.faults.push(...fixed(PLAN_KEY, ['slug', 'number', 'mainLanguage', 'start'], before, after));
  if (promises(before.summary, after.summary, main)) split.faults.push(...fixed(PLAN_KEY, ['summary'], before, after));
  const adopted = { ...before, title: baseline.title, end: baseline.end };
  const kept = {
    ...adopted,
    title: title.kept,
    summary: textOf({ before: before.summary, after: after.summary, adopted: before.summary }, main).kept,
    ogpCode: after.ogpCode,
    ogpPlan: after.ogpPlan,
  };
  if (!sameValue(kept, adopted)) split.edits.head = { before: adopted, after: kept };
}

function divideAxesAndIndicators(split: SplitChanges, { axes, indicators }: PlanChanges, { main }: Context): void {
  for (const { before, after } of axes) {
    const key = axisKey(after.number);
    if (!before) split.faults.push(added(key));
    else if (promises(before.title, after.title, main)) split.faults.push(...fixed(key, ['title'], before, after));
    else split.edits.axes.push({ before, after });
  }
  for (const { commitment, before, after } of indicators) {
    const key = indicatorKey(commitment, after.number);
    if (!before) split.faults.push(added(key));
    else if (promises(before.name, after.name, main)) split.faults.push(...fixed(key, ['name'], before, after));
    else {
      split.faults.push(...fixed(key, ['kind', 'unit', 'baseline', 'target'], before, after));
      split.edits.indicators.push({ commitment, before, after });
    }
  }
}

function divideCommitment(
  split: SplitChanges,
  promised: Promised,
  { before, after }: PlanChanges['commitments'][number],
  context: Context,
): void {
  const key = commitmentKey(after.number);
  const part = promised.get(after.number);
  if (!before || !part) {
    split.faults.push(added(key));
    return;
  }
  const { main, day } = context;
  const { baseline } = part;
  split.faults.push(...fixed(key, ['axis', 'institution'], before, after));
  const now = termsInForce(baseline, part.patches, day);
  const title = textOf({ before: before.title, after: after.title, adopted: baseline.title }, main);
  const { scope, kept: texts } = scopeOf(part, before, after, context);
  const amended: AmendedCommitment = { ...partOf(part.id, { before, after, now, title: title.amended ?? null }), scope };
  if (says(amended)) split.amendment.commitments.push(amended);
  const adopted: OwnCommitment = { ...before, ...adoptedTerms(baseline), ...adoptedTexts(baseline), weight: baseline.weight };
  const kept: OwnCommitment = { ...adopted, title: title.kept, ...texts, supporting: after.supporting, ogpId: after.ogpId };
  if (!sameValue(kept, adopted)) split.edits.commitments.push({ before: adopted, after: kept });
}

function divideActivity(
  split: SplitChanges,
  promised: Promised,
  { commitment, before, after }: PlanChanges['activities'][number],
  { main, day }: Context,
): void {
  const key = activityKey(commitment, after.number);
  const promise = promised.get(commitment);
  if (!promise) return;
  const { weight, start, end, sheet, narratives } = after;
  if (!before) {
    split.amendment.added.push({ commitmentId: promise.id, title: after.title, weight, start, end });
    if (sheet !== null || narratives.length > 0)
      split.edits.activities.push({ commitment, before: { ...after, sheet: null, narratives: [] }, after });
    return;
  }
  const part = promise.activities.find(({ number }) => number === after.number);
  if (!part) return;
  const { baseline } = part;
  split.faults.push(...fixed(key, ['supplementary', 'addedOn'], before, after));
  if (before.weight !== null && weight === null) split.faults.push({ key, field: 'weight', code: 'import_cell.weight_kept' });
  const now = termsInForce(baseline, part.patches, day);
  const title = textOf({ before: before.title, after: after.title, adopted: baseline.title }, main);
  const amended = partOf(part.id, { before, after, now, title: title.amended ?? null });
  if (says(amended)) split.amendment.activities.push(amended);
  const adopted = { ...before, ...adoptedTerms(baseline), title: baseline.title, weight: baseline.weight };
  const kept = { ...adopted, title: title.kept, sheet, narratives };
  if (!sameValue(kept, adopted)) split.edits.activities.push({ commitment, before: adopted, after: kept });
}
