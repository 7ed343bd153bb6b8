import { isWeight } from '../activities/weights.js';
import { measurementFaults } from '../indicators/measurements.js';
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from '../kernel/dates.js';
import type { LocalizedText, Locale } from '../kernel/locale.js';
import { isPercent } from '../kernel/percent.js';
import { isOgpCode, isOgpId, isOgpPlan } from '../ogp/identifiers.js';
import { isOpen } from '../plans/lifecycle.js';
import { settingsFaults } from '../plans/settings-rules.js';
import type { PortablePlan } from '../portable/contract.js';
import { reportRefusals } from '../progress/lifecycle.js';
import { resolveDates } from '../progress/planned.js';
import {
  activityKey,
  axisKey,
  commitmentKey,
  indicatorKey,
  measurementKey,
  type PartFault,
  type PartKey,
  PLAN_KEY,
  type PlanChanges,
  updateKey,
} from './plan-changes.js';

type Dates = { start: PartialDate | null; end: PartialDate | null };
type Fault = Omit<PartFault, 'key'>;

const when = (holds: boolean, field: string, code: string): Fault[] => (holds ? [{ field, code }] : []);

/** What the OGP gives is set in its form, or not at all. DOMAIN.md §9 */
const unfit = (value: string | null, fits: (value: string) => boolean, field: string): Fault[] =>
  when(value !== null && !fits(value), field, field);

const untold = (text: LocalizedText, main: Locale, field: string): Fault[] =>
  when((text[main] ?? '').trim() === '', `${field}.${main}`, 'required');

/** A text that may be left out is written in the main language as soon as it is in another. DOMAIN.md §2 */
const halfTold = (text: LocalizedText | null, main: Locale, field: string): Fault[] => (text === null ? [] : untold(text, main, field));

const backwards = ({ start, end }: Dates): Fault[] =>
  when(start !== null && end !== null && lastDayOf(end) < firstDayOf(start), 'end', 'endBeforeStart');

const at = (key: PartKey, faults: readonly Fault[]): PartFault[] => faults.map((fault) => ({ key, ...fault }));

/** What of the changes cannot be said of any plan, found before anything is tried: texts, dates, weights, bodies and axes. DOMAIN.md §2, §4 */
const structureFaults = (changes: PlanChanges, wanted: PortablePlan, bodies: ReadonlySet<string>): PartFault[] => {
  const main = wanted.plan.mainLanguage;
  const axes = new Set(wanted.axes.map(({ number }) => number));
  return [
    ...(changes.head === null
      ? []
      : at(PLAN_KEY, [
          ...untold(wanted.plan.title, main, 'title'),
          ...halfTold(wanted.plan.summary, main, 'summary'),
          ...backwards(wanted.plan),
          ...unfit(wanted.plan.ogpCode, isOgpCode, 'ogpCode'),
          ...unfit(wanted.plan.ogpPlan, isOgpPlan, 'ogpPlan'),
          ...settingsFaults(wanted.plan.settings).map(({ field, code }) => ({ field: `settings.${field}`, code })),
        ])),
    ...changes.axes.flatMap(({ after }) => at(axisKey(after.number), untold(after.title, main, 'title'))),
    ...changes.commitments.flatMap(({ after }) =>
      at(commitmentKey(after.number), [
        ...untold(after.title, main, 'title'),
        ...(['problem', 'solution', 'expectedResult'] as const).flatMap((field) => halfTold(after[field], main, field)),
        ...when(!isWeight(after.weight), 'weight', 'weight'),
        ...unfit(after.ogpId, isOgpId, 'ogpId'),
        ...when(!axes.has(after.axis), 'axis', 'unknown'),
        ...when(!bodies.has(after.institution), 'institution', 'unknown'),
        ...when(
          after.supporting.some((key) => !bodies.has(key)),
          'supporting',
          'unknown',
        ),
        ...backwards(after),
      ]),
    ),
    ...changes.activities.flatMap(({ commitment, after }) =>
      at(activityKey(commitment, after.number), [
        ...untold(after.title, main, 'title'),
        ...when(after.weight !== null && !isWeight(after.weight), 'weight', 'weight'),
        ...backwards(after),
      ]),
    ),
    ...changes.indicators.flatMap(({ commitment, after }) => at(indicatorKey(commitment, after.number), untold(after.name, main, 'name'))),
  ];
};

const FIELD_OF: Partial<Record<string, string>> = {
  'update.action_required': 'actions',
  'update.evidence_required': 'evidence',
  'update.difficulty_required': 'difficulties',
};

/** What of the reports cannot be believed, by the rules that leads report under. DOMAIN.md §6 */
const factFaults = (changes: PlanChanges, { plan, commitments }: PortablePlan, today: IsoDate): PartFault[] => {
  const works = new Map(
    commitments.flatMap((promise) => promise.activities.map((work) => [activityKey(promise.number, work.number), { promise, work }])),
  );
  const units = new Map(
    commitments.flatMap(({ number, indicators }) =>
      indicators.map((indicator) => [indicatorKey(number, indicator.number), indicator.unit]),
    ),
  );
  const updates = changes.updates.flatMap(({ commitment, activity, number: place, update }) => {
    const key = updateKey(commitment, activity, place);
    const { promise, work } = works.get(activityKey(commitment, activity)) ?? {};
    if (!promise || !work) return [];
    // Only taking an import back takes a report back.
    if (update.percent === null) return at(key, [{ field: 'percent', code: 'required' }]);
    if (!isPercent(update.percent)) return at(key, [{ field: 'percent', code: 'percent' }]);
    const refusals = reportRefusals({
      percent: update.percent,
      effectiveOn: update.effectiveOn,
      today,
      actions: update.actions.length,
      evidence: update.evidence.length,
      difficulties: update.difficulties.length,
      dates: resolveDates(work, promise, plan),
      plan,
      addedOn: work.addedOn,
      settings: plan.settings,
    });
    return at(
      key,
      refusals.map(({ code, params }) => ({ field: FIELD_OF[code] ?? 'effectiveOn', code, params })),
    );
  });
  const measurements = changes.measurements.flatMap(({ commitment, indicator, number: place, measurement }) => {
    const unit = units.get(indicatorKey(commitment, indicator));
    if (unit === undefined) return [];
    const faults = measurementFaults({ ...measurement, printed: measurement.printed || null }, unit, today);
    return at(
      measurementKey(commitment, indicator, place),
      faults.map(({ field, code }) => ({ field, code })),
    );
  });
  return [...updates, ...measurements];
};

/** A plan that nobody adopted yet has no reports. DOMAIN.md §11 */
const earlyFaults = ({ updates, measurements }: PlanChanges, { plan }: PortablePlan): PartFault[] =>
  isOpen(plan.state)
    ? [
        ...updates.map(({ commitment, activity, number }) => updateKey(commitment, activity, number)),
        ...measurements.map(({ commitment, indicator, number }) => measurementKey(commitment, indicator, number)),
      ].map((key) => ({ key, field: null, code: 'plan.not_reporting' }))
    : [];

/**
 * What is wrong with the changes, part by part, as far as it can be told without trying: `bodies` are the keys of the bodies known here or
 * described in the file, `past` when the plan comes with its past, whose facts were believed elsewhere. DOMAIN.md §11
 */
export const planFaults = (
  changes: PlanChanges,
  wanted: PortablePlan,
  { bodies, today, past }: { bodies: ReadonlySet<string>; today: IsoDate; past: boolean },
): PartFault[] => [
  ...structureFaults(changes, wanted, bodies),
  ...earlyFaults(changes, wanted),
  ...(past ? [] : factFaults(changes, wanted, today)),
];
