import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from '../kernel/dates.js';
import { compare, exact, trimDecimal } from '../kernel/decimal.js';
import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import { isPercent } from '../kernel/percent.js';
import type { PlanSettings } from '../plans/contract.js';
import { writtenText } from '../plans/completeness.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import { settingsFaults } from '../plans/settings-rules.js';
import type {
  ActivityTerms,
  AmendableCommitment,
  AmendablePlan,
  AmendedActivity,
  AmendedCommitment,
  AmendedKind,
  AmendedWhat,
  AmendPlan,
  CommitmentTerms,
  PlanTerms,
} from './contract.js';
import type { Patch } from './patch.js';
import { termsInForce } from './terms.js';

/** One line of an amendment to be: `before` is what is in force on its day. */
export type Change = { kind: AmendedKind; id: number; what: AmendedWhat; before: object; after: object };

const AMENDMENT_FAULTS = ['required', 'unknown', 'endBeforeStart', 'outsidePlan', 'partDropped', 'nothingLeft', 'nothingChanges'] as const;
export type AmendmentFault = { pointer: string; code: (typeof AMENDMENT_FAULTS)[number] | 'percent' | 'bandOrder' };

export type Changes = { changes: Change[]; faults: AmendmentFault[] };

export type Part<Terms> = { id: number; baseline: Terms; patches: Patch<Terms>[] };
type Dates = { start: PartialDate | null; end: PartialDate | null };
export type Context = { day: IsoDate; main: Locale; plan: { start: IsoDate; end: IsoDate } };

const sameText = (one: LocalizedText | null, other: LocalizedText | null): boolean =>
  LOCALES.every((locale) => (one?.[locale] ?? '').trim() === (other?.[locale] ?? '').trim());

export const line = <Terms extends object>(
  kind: AmendedKind,
  id: number,
  what: AmendedWhat,
  before: Partial<Terms>,
  after: Partial<Terms>,
): Change => ({
  kind,
  id,
  what,
  before,
  after,
});

const SETTINGS = Object.keys(DEFAULT_SETTINGS) as (keyof PlanSettings)[];

/** "60.00" and "60" are one threshold. */
const plainly = (value: PlanSettings[keyof PlanSettings]): PlanSettings[keyof PlanSettings] =>
  typeof value === 'string' && isPercent(value) ? trimDecimal(value) : value;

/** A title is written at least in the plan's main language. DOMAIN.md §2 */
export const titleFaults = (title: LocalizedText, main: Locale, pointer: string): AmendmentFault[] =>
  writtenText(title)?.[main] === undefined ? [{ pointer: `${pointer}/title/${main}`, code: 'required' }] : [];

/** A date that is set lies within the plan, and an end does not come before its start. DOMAIN.md §4 */
export const datesFaults = ({ start, end }: Dates, { plan }: Context, pointer: string): AmendmentFault[] => [
  ...(start !== null && (firstDayOf(start) < plan.start || firstDayOf(start) > plan.end)
    ? [{ pointer: `${pointer}/start`, code: 'outsidePlan' as const }]
    : []),
  ...(end !== null && (lastDayOf(end) > plan.end || lastDayOf(end) < plan.start)
    ? [{ pointer: `${pointer}/end`, code: 'outsidePlan' as const }]
    : []),
  ...(start !== null && end !== null && lastDayOf(end) < firstDayOf(start)
    ? [{ pointer: `${pointer}/end`, code: 'endBeforeStart' as const }]
    : []),
];

/** What is said of an activity, or of what a commitment shares with it. */
export const partChanges = <Terms extends ActivityTerms | CommitmentTerms>(
  kind: 'commitment' | 'activity',
  { id, baseline, patches }: Part<Terms>,
  wanted: AmendedActivity,
  context: Context,
  pointer: string,
): Changes => {
  const now: ActivityTerms | CommitmentTerms = termsInForce(baseline, patches, context.day);
  const changes: Change[] = [];
  const faults: AmendmentFault[] = [];
  const { title, weight, dates, applicable } = wanted;
  if (applicable !== null && applicable !== now.applicable)
    changes.push(line<ActivityTerms>(kind, id, applicable ? 'restored' : 'dropped', { applicable: now.applicable }, { applicable }));
  if (title && !sameText(title, now.title)) {
    faults.push(...titleFaults(title, context.main, pointer));
    changes.push(line<ActivityTerms>(kind, id, 'title', { title: now.title }, { title: writtenText(title) ?? {} }));
  }
  if (weight !== null && (now.weight === null || compare(exact(weight), exact(now.weight)) !== 0))
    changes.push(line<ActivityTerms>(kind, id, 'weight', { weight: now.weight }, { weight }));
  if (dates && (dates.start !== now.start || dates.end !== now.end)) {
    faults.push(...datesFaults(dates, context, `${pointer}/dates`));
    changes.push(line<ActivityTerms>(kind, id, 'dates', { start: now.start, end: now.end }, { start: dates.start, end: dates.end }));
  }
  return { changes, faults };
};

export const scopeChanges = (part: AmendableCommitment, { scope }: AmendedCommitment, { day, main }: Context, pointer: string): Changes => {
  if (!scope) return { changes: [], faults: [] };
  const now = termsInForce(part.baseline, part.patches, day);
  const fields = (['problem', 'solution', 'expectedResult'] as const).filter((field) => !sameText(scope[field], now[field]));
  if (fields.length === 0) return { changes: [], faults: [] };
  const pick = (of: (field: (typeof fields)[number]) => LocalizedText | null): Partial<CommitmentTerms> =>
    Object.fromEntries(fields.map((field) => [field, of(field)]));
  return {
    changes: [
      line<CommitmentTerms>(
        'commitment',
        part.id,
        'scope',
        pick((field) => now[field]),
        pick((field) => writtenText(scope[field])),
      ),
    ],
    faults: fields
      .filter((field) => writtenText(scope[field])?.[main] === undefined)
      .map((field) => ({ pointer: `${pointer}/scope/${field}/${main}`, code: 'required' })),
  };
};

export const planChanges = (
  { baseline, patches, start }: AmendablePlan,
  id: number,
  wanted: AmendPlan,
  { day, main }: Context,
): Changes => {
  const now = termsInForce(baseline, patches, day);
  const changes: Change[] = [];
  const faults: AmendmentFault[] = [];
  const { title = null, end = null, settings = null } = wanted.plan ?? {};
  if (title && !sameText(title, now.title)) {
    faults.push(...titleFaults(title, main, '/plan'));
    changes.push(line<PlanTerms>('plan', id, 'title', { title: now.title }, { title: writtenText(title) ?? {} }));
  }
  if (end !== null && end !== now.end) {
    if (lastDayOf(end) < firstDayOf(start)) faults.push({ pointer: '/plan/end', code: 'endBeforeStart' });
    changes.push(line<PlanTerms>('plan', id, 'dates', { end: now.end }, { end }));
  }
  if (settings) {
    const wrong = settingsFaults(settings);
    faults.push(...wrong.map(({ field, code }) => ({ pointer: `/plan/settings/${field}`, code })));
    const keys = wrong.length > 0 ? [] : SETTINGS.filter((key) => plainly(settings[key]) !== plainly(now[key]));
    const pick = (of: typeof settings): Partial<PlanTerms> => Object.fromEntries(keys.map((key) => [key, plainly(of[key])]));
    if (keys.length > 0) changes.push(line<PlanTerms>('plan', id, 'settings', pick(now), pick(settings)));
  }
  return { changes, faults };
};
