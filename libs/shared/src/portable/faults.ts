import { sheetFaults } from '../activities/sheet.js';
import { type IsoDateTime, MOROCCO_ZONE, todayIn } from '../kernel/dates.js';
import { LOCALES, type LocalizedText } from '../kernel/locale.js';
import { settingsFaults } from '../plans/settings-rules.js';
import { amendmentFaults } from './amendment-faults.js';
import type { PortableActivity, PortableCommitment, PortableHead, PortablePlan } from './contract.js';
import { fault, type FaultContext, onceFaults, periodFaults, type PortableFault, textFaults } from './fault.js';
import { indicatorFaults, updateFaults } from './fact-faults.js';

const nameFaults = (name: LocalizedText, pointer: string): PortableFault[] =>
  LOCALES.some((language) => name[language] !== undefined) ? [] : [fault(`${pointer}/name/fr`, 'required')];

function headFaults({ mainLanguage: main, ...head }: PortableHead): PortableFault[] {
  const frozen = head.state === 'in_progress' || head.state === 'closed';
  return [
    ...textFaults(head.title, main, '/plan/title'),
    ...textFaults(head.summary, main, '/plan/summary'),
    ...textFaults(head.dataNote, main, '/plan/dataNote'),
    ...periodFaults(head, '/plan'),
    ...settingsFaults(head.settings).map(({ field, code }) => fault(`/plan/settings/${field}`, code)),
    ...(head.state !== 'draft' && head.publishedAt === null ? [fault('/plan/publishedAt', 'required')] : []),
    ...(frozen && head.weightsFrozenAt === null ? [fault('/plan/weightsFrozenAt', 'required')] : []),
  ];
}

const activityFaults = (activity: PortableActivity, context: FaultContext, pointer: string): PortableFault[] => [
  ...textFaults(activity.title, context.main, `${pointer}/title`),
  ...periodFaults(activity, pointer),
  ...(activity.sheet
    ? sheetFaults(activity.sheet, context.main).map((one) => ({ ...one, pointer: `${pointer}/sheet${one.pointer}` }))
    : []),
  ...onceFaults(
    activity.narratives,
    ({ language }) => language,
    (index) => `${pointer}/narratives/${index}/language`,
  ),
  ...activity.narratives.flatMap(({ changedAt }, index) =>
    changedAt > context.now ? [fault(`${pointer}/narratives/${index}/changedAt`, 'notYet')] : [],
  ),
  ...updateFaults(activity.updates, context, `${pointer}/updates`),
];

function commitmentFaults(
  commitment: PortableCommitment,
  axes: ReadonlySet<number>,
  context: FaultContext,
  pointer: string,
): PortableFault[] {
  const { main, institutions } = context;
  const { institution, supporting, activities, indicators } = commitment;
  const unknown = supporting.flatMap((key, index) => {
    if (key === institution) return [fault(`${pointer}/supporting/${index}`, 'alreadyLead')];
    return institutions.has(key) ? [] : [fault(`${pointer}/supporting/${index}`, 'unknown')];
  });
  return [
    ...(axes.has(commitment.axis) ? [] : [fault(`${pointer}/axis`, 'unknown')]),
    ...(institutions.has(institution) ? [] : [fault(`${pointer}/institution`, 'unknown')]),
    ...unknown,
    ...onceFaults(
      supporting,
      (key) => key,
      (index) => `${pointer}/supporting/${index}`,
    ),
    ...(['title', 'problem', 'solution', 'expectedResult'] as const).flatMap((field) =>
      textFaults(commitment[field], main, `${pointer}/${field}`),
    ),
    ...periodFaults(commitment, pointer),
    ...onceFaults(
      activities,
      ({ number }) => number,
      (index) => `${pointer}/activities/${index}/number`,
    ),
    ...activities.flatMap((activity, index) => activityFaults(activity, context, `${pointer}/activities/${index}`)),
    ...onceFaults(
      indicators,
      ({ number }) => number,
      (index) => `${pointer}/indicators/${index}/number`,
    ),
    ...indicators.flatMap((indicator, index) => indicatorFaults(indicator, context, `${pointer}/indicators/${index}`)),
  ];
}

/**
 * What is wrong with a plan that travels whose form is right: what its parts say of each other. `documents` are the hashes of the files that
 * come with it. DOMAIN.md §11
 */
export function portableFaults(plan: PortablePlan, now: IsoDateTime, documents: ReadonlySet<string> = new Set()): PortableFault[] {
  const { member, institutions, axes, commitments } = plan;
  const context: FaultContext = {
    main: plan.plan.mainLanguage,
    institutions: new Set(institutions.map(({ key }) => key)),
    now,
    today: todayIn(MOROCCO_ZONE, new Date(now)),
    documents,
  };
  const axisNumbers = new Set(axes.map(({ number }) => number));
  const numbers = new Set(commitments.map(({ number }) => number));
  return [
    ...nameFaults(member.name, '/member'),
    ...institutions.flatMap(({ name }, index) => nameFaults(name, `/institutions/${index}`)),
    ...onceFaults(
      institutions,
      ({ key }) => key,
      (index) => `/institutions/${index}/key`,
    ),
    ...headFaults(plan.plan),
    ...axes.flatMap(({ title }, index) => textFaults(title, context.main, `/axes/${index}/title`)),
    ...onceFaults(
      axes,
      ({ number }) => number,
      (index) => `/axes/${index}/number`,
    ),
    ...onceFaults(
      commitments,
      ({ number }) => number,
      (index) => `/commitments/${index}/number`,
    ),
    ...commitments.flatMap((commitment, index) => commitmentFaults(commitment, axisNumbers, context, `/commitments/${index}`)),
    ...plan.publishedRates.flatMap(({ commitment }, index) =>
      commitment === null || numbers.has(commitment) ? [] : [fault(`/publishedRates/${index}/commitment`, 'unknown')],
    ),
    ...onceFaults(
      plan.amendments,
      ({ number }) => number,
      (index) => `/amendments/${index}/number`,
    ),
    ...plan.amendments.flatMap((amendment, index) => amendmentFaults(plan, amendment, context, `/amendments/${index}`)),
  ];
}
