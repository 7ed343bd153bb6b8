import type {
  AmendableCommitment,
  AmendablePlan,
  AmendedActivity,
  AmendedCommitment,
  AmendPlan,
  ScopeTexts,
} from '../amendments/contract.js';
import { termsInForce } from '../amendments/terms.js';
import type { IsoDate } from '../kernel/dates.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';
import { changesPromise } from '../plans/lifecycle.js';
import {
  activityKey,
  commitmentKey,
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
/** The dates that the file changes, and beside them what is in force. */
const datesOf = (before: Terms, after: Terms, now: Terms): Terms | null =>
  before.start === after.start && before.end === after.end
    ? null
    : { start: before.start === after.start ? now.start : after.start, end: before.end === after.end ? now.end : after.end };

const partOf = (
  id: number,
  { before, after, now, main }: { before: OwnActivity | OwnCommitment; after: OwnActivity | OwnCommitment; now: Terms; main: Locale },
): AmendedActivity => ({
  id,
  title: promises(before.title, after.title, main) ? after.title : null,
  weight: before.weight === after.weight ? null : after.weight,
  dates: datesOf(before, after, now),
  applicable: null,
});

const says = ({ id: _id, ...said }: AmendedActivity | AmendedCommitment): boolean => Object.values(said).some((value) => value !== null);

const scopeOf = (part: AmendableCommitment, before: OwnCommitment, after: OwnCommitment, { day, main }: Context): ScopeTexts | null => {
  const fields = SCOPE.filter((field) => promises(before[field], after[field], main));
  if (fields.length === 0) return null;
  const now = termsInForce(part.baseline, part.patches, day);
  const text = (field: (typeof SCOPE)[number]): LocalizedText | null => (fields.includes(field) ? after[field] : now[field]);
  return { problem: text('problem'), solution: text('solution'), expectedResult: text('expectedResult') };
};

/** The text with its translations changed and its promise as it was. */
const translated = <Text extends LocalizedText | null>(before: Text, after: Text, main: Locale): Text =>
  promises(before, after, main) ? before : after;

const fixed = (key: string, fields: readonly string[], before: object, after: object): PartFault[] =>
  fields
    .filter((field) => !sameValue((before as Record<string, unknown>)[field], (after as Record<string, unknown>)[field]))
    .map((field) => ({ key, field, code: 'import.not_amendable' }));

/**
 * Divides the changes of an adopted plan. A cell that says what was adopted changes nothing, whatever an amendment said since; one that says
 * what is in force on the day neither. DOMAIN.md §3.8, §11
 */
export const splitChanges = (terms: AmendablePlan, changes: PlanChanges, day: IsoDate): SplitChanges => {
  const context: Context = { day, main: terms.mainLanguage };
  const split: SplitChanges = {
    amendment: { plan: null, commitments: [], activities: [], added: [] },
    amends: false,
    edits: { ...changes, head: null, axes: [], commitments: [], activities: [], indicators: [] },
    faults: [],
  };
  divideHead(split, terms, changes, context);
  divideAxesAndIndicators(split, changes, context);
  for (const one of changes.commitments) divideCommitment(split, terms, one, context);
  for (const one of changes.activities) divideActivity(split, terms, one, context);
  const { plan, commitments, activities, added } = split.amendment;
  split.amends = plan !== null || commitments.length + activities.length + added.length > 0;
  return split;
};

function divideHead(split: SplitChanges, _terms: AmendablePlan, { head }: PlanChanges, { main }: Context): void {
  if (!head?.before) return;
  const { before, after } = head;
  const title = promises(before.title, after.title, main) ? after.title : null;
  const end = before.end === after.end ? null : after.end;
  const settings = sameValue(before.settings, after.settings) ? null : after.settings;
  if (title !== null || end !== null || settings !== null) split.amendment.plan = { title, end, settings };
  split.faults.push(...fixed(PLAN_KEY, ['slug', 'mainLanguage', 'start'], before, after));
  if (promises(before.summary, after.summary, main)) split.faults.push(...fixed(PLAN_KEY, ['summary'], before, after));
  const kept = {
    ...before,
    title: translated(before.title, after.title, main),
    summary: translated(before.summary, after.summary, main),
    ogpCode: after.ogpCode,
    ogpPlan: after.ogpPlan,
  };
  if (!sameValue(kept, before)) split.edits.head = { before, after: kept };
}

function divideAxesAndIndicators(split: SplitChanges, { axes, indicators }: PlanChanges, { main }: Context): void {
  for (const { before, after } of axes) {
    if (!before || promises(before.title, after.title, main))
      split.faults.push({ key: `X${after.number}`, field: 'title', code: 'import.not_amendable' });
    else split.edits.axes.push({ before, after });
  }
  for (const { commitment, before, after } of indicators) {
    const key = `C${commitment}.I${after.number}`;
    if (!before) split.faults.push({ key, field: null, code: 'import.not_amendable' });
    else if (promises(before.name, after.name, main)) split.faults.push({ key, field: 'name', code: 'import.not_amendable' });
    else {
      split.faults.push(...fixed(key, ['kind', 'unit', 'baseline', 'target'], before, after));
      split.edits.indicators.push({ commitment, before, after });
    }
  }
}

function divideCommitment(
  split: SplitChanges,
  terms: AmendablePlan,
  { before, after }: PlanChanges['commitments'][number],
  context: Context,
): void {
  const key = commitmentKey(after.number);
  const part = terms.commitments.find(({ number }) => number === after.number);
  if (!before || !part) {
    split.faults.push({ key, field: null, code: 'import.not_amendable' });
    return;
  }
  const { main, day } = context;
  split.faults.push(...fixed(key, ['axis', 'institution'], before, after));
  const now = termsInForce(part.baseline, part.patches, day);
  const amended: AmendedCommitment = { ...partOf(part.id, { before, after, now, main }), scope: scopeOf(part, before, after, context) };
  if (says(amended)) split.amendment.commitments.push(amended);
  const kept: OwnCommitment = { ...before, supporting: after.supporting, ogpId: after.ogpId };
  for (const field of ['title', ...SCOPE] as const) Object.assign(kept, { [field]: translated(before[field], after[field], main) });
  if (!sameValue(kept, before)) split.edits.commitments.push({ before, after: kept });
}

function divideActivity(
  split: SplitChanges,
  terms: AmendablePlan,
  { commitment, before, after }: PlanChanges['activities'][number],
  { main, day }: Context,
): void {
  const key = activityKey(commitment, after.number);
  const promise = terms.commitments.find(({ number }) => number === commitment);
  if (!promise) return;
  const { title, weight, start, end } = after;
  if (!before) {
    if (after.sheet !== null) split.faults.push({ key, field: 'sheet', code: 'import.not_amendable' });
    split.amendment.added.push({ commitmentId: promise.id, title, weight, start, end });
    return;
  }
  const part = promise.activities.find(({ number }) => number === after.number);
  if (!part) return;
  split.faults.push(...fixed(key, ['supplementary', 'addedOn', 'sheet'], before, after));
  if (before.weight !== null && weight === null) split.faults.push({ key, field: 'weight', code: 'required' });
  const now = termsInForce(part.baseline, part.patches, day);
  const amended = partOf(part.id, { before, after, now, main });
  if (says(amended)) split.amendment.activities.push(amended);
  const kept = { ...before, title: translated(before.title, title, main) };
  if (!sameValue(kept, before)) split.edits.activities.push({ commitment, before, after: kept });
}
