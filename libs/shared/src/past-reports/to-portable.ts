import { firstDayOf, lastDayOf, type IsoDateTime } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalizedText } from '../kernel/locale.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { PortableActivity, PortableCommitment, PortableNarrative, PortablePlan, PortableUpdate } from '../portable/contract.js';
import { ACTION_MAX, ACTIONS_MAX, EVIDENCE_MAX, EVIDENCE_TITLE_MAX, LINK_MAX, NESTED_ACTIONS_MAX } from '../progress/contract.js';
import { calibrated, middleOfBands } from './calibration.js';
import type { MakePastPlan, PastActivity, PastCommitment, PastIndicator, PastPassage, PastReading } from './contract.js';
import { everyPassage, plainText } from './passages.js';
import { richText } from './rich-passages.js';

/** `bodies`: those that the form names and that are there already. */
export type PastPlanPlace = {
  member: PortablePlan['member'];
  bodies: PortablePlan['institutions'];
  now: IsoDateTime;
  dataNote: LocalizedText;
};

/** The commitments whose printed rate is out of reach of the bands, and the activities whose band is not known ("16.2"). */
export type PastPlanLimits = { unreached: number[]; unknown: string[] };

/** What stands in for a percent that was not printed: DOMAIN.md §13. */
export const pastPercents = (
  reading: PastReading,
  rule: MakePastPlan['percentRule'],
): { percents: Map<string, DecimalString>; limits: PastPlanLimits } => {
  const percents = new Map<string, DecimalString>();
  const limits: PastPlanLimits = { unreached: [], unknown: [] };
  for (const { number, activities, publishedRate } of reading.commitments) {
    const bands = activities.map(({ band }) => band);
    const found = rule === 'calibrated' ? calibrated(bands, publishedRate) : { percents: middleOfBands(bands), reached: true };
    if (!found.reached) limits.unreached.push(number);
    activities.forEach((activity, index) => {
      const percent = activity.percent ?? found.percents[index] ?? null;
      if (percent === null) limits.unknown.push(`${number}.${activity.number}`);
      else percents.set(`${number}.${activity.number}`, percent);
    });
  }
  return { percents, limits };
};

/** A reading that was decided as a plan that can be written: equal weights, the day of the rates for every fact. DOMAIN.md §13 */
export const pastPlan = (reading: PastReading, form: MakePastPlan, { member, bodies, now, dataNote }: PastPlanPlace): PortablePlan => {
  const { percents } = pastPercents(reading, form.percentRule);
  const main = form.mainLanguage;
  const text = (value: string): LocalizedText => ({ [main]: value });
  const written = (passages: readonly PastPassage[]): LocalizedText | null => (passages.length === 0 ? null : text(plainText(passages)));
  const rate = (commitment: number | null, value: DecimalString | null, page: string | null): PortablePlan['publishedRates'] => {
    const source = reading.title === null ? null : { title: reading.title, titleLang: main, page, url: null };
    return value === null ? [] : [{ commitment, rate: value, asOf: form.ratesAsOf, source }];
  };

  const commitmentOf = (commitment: PastCommitment): PortableCommitment => {
    const place = form.commitments.find(({ number }) => number === commitment.number);
    const institution = place?.institution ?? '';
    return {
      number: commitment.number,
      axis: place?.axis ?? 0,
      institution,
      supporting: [],
      title: text(commitment.title),
      problem: written(commitment.problem),
      solution: written(commitment.solution),
      expectedResult: written(commitment.expectedResult),
      weight: '1',
      start: commitment.start,
      end: commitment.end,
      ogpId: null,
      activities: commitment.activities.map((activity) =>
        activityOf(activity, institution, percents.get(`${commitment.number}.${activity.number}`) ?? null),
      ),
      indicators: commitment.indicators.map((indicator) => indicatorOf(indicator)),
    };
  };
  const activityOf = (activity: PastActivity, institution: string, percent: DecimalString | null): PortableActivity => ({
    number: activity.number,
    title: text(activity.title),
    weight: '1',
    supplementary: false,
    addedOn: null,
    start: activity.start,
    end: activity.end,
    sheet: null,
    narratives: percent === null ? narrativesOf(activity) : [],
    updates: percent === null ? [] : updatesOf(activity, institution, percent),
  });
  // what was done at a level that nobody knows is told without a percent
  const narrativesOf = ({ actions, links }: PastActivity): PortableNarrative[] =>
    actions.length === 0 ? [] : [{ language: main, changedAt: now, results: richText(actions, links), analysis: [], recommendations: [] }];
  // what is more than one update may hold is told by another of the same day and percent
  const updatesOf = ({ actions, links }: PastActivity, institution: string, percent: DecimalString): PortableUpdate[] => {
    const told = inParts(actions.flatMap(linesOf), ACTIONS_MAX);
    const urls = [...new Set(links.map(({ url }) => url))].filter((url) => url.length <= LINK_MAX);
    const given = inParts(urls, EVIDENCE_MAX);
    return Array.from({ length: Math.max(1, told.length, given.length) }, (_, part) => ({
      institution,
      percent,
      effectiveOn: form.ratesAsOf,
      recordedAt: now,
      language: main,
      note: null,
      actions: told[part] ?? [],
      difficulties: [],
      evidence: (given[part] ?? []).map((url) => ({ title: url.slice(0, EVIDENCE_TITLE_MAX), url, sha256: null })),
    }));
  };
  const indicatorOf = ({ number, name, unit, value, printed }: PastIndicator): PortableCommitment['indicators'][number] => ({
    number,
    kind: 'monitoring',
    name: text(name),
    unit,
    baseline: null,
    target: null,
    measurements: printed === null ? [] : [{ value, printed, on: form.ratesAsOf, recordedAt: now, replaces: null, withdrawn: false }],
  });

  return {
    schema: 'iltizam-plan/1',
    member,
    institutions: [...bodies, ...form.institutions.filter(({ key }) => bodies.every((body) => body.key !== key))],
    plan: {
      slug: form.slug,
      number: form.number,
      title: form.title,
      summary: null,
      dataNote,
      mainLanguage: main,
      start: form.start,
      end: form.end,
      state: lastDayOf(form.end) < now.slice(0, 10) ? 'closed' : 'in_progress',
      archive: false,
      knownCommitments: null,
      ratesAsOf: form.ratesAsOf,
      ogpCode: null,
      ogpPlan: null,
      settings: DEFAULT_SETTINGS,
      publishedAt: now,
      weightsFrozenAt: now,
      sections: {},
    },
    axes: form.axes,
    commitments: reading.commitments.map(commitmentOf),
    publishedRates: [
      ...rate(null, reading.globalRate, reading.globalRatePage),
      ...reading.commitments.flatMap(({ number, publishedRate, ratePage }) => rate(number, publishedRate, ratePage)),
    ],
    amendments: [],
  };
};

const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));

/** An achieved action nests once; what hangs deeper stands beside its parent, what is too much below one stands after it. */
const linesOf = (passage: PastPassage): PortableUpdate['actions'] => {
  const [first = '', ...more] = pieces(passage.text);
  const below = [...more, ...everyPassage(passage.items).flatMap(({ text }) => pieces(text))].map((text) => ({ text, doneOn: null }));
  return [
    { text: first, doneOn: null, actions: below.slice(0, NESTED_ACTIONS_MAX) },
    ...below.slice(NESTED_ACTIONS_MAX).map((line) => ({ ...line, actions: [] })),
  ];
};

/** Cut at the end of a sentence, failing that at a space. */
const pieces = (text: string): string[] => {
  if (text.length <= ACTION_MAX) return [text];
  const head = text.slice(0, ACTION_MAX);
  const end = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('; ') + 1) || head.lastIndexOf(' ') || ACTION_MAX;
  return [text.slice(0, end).trim(), ...pieces(text.slice(end).trim())];
};

/** True when the day of the rates is in reach of the period: not before the plan begins. */
export const isDayOfPlan = ({ start, ratesAsOf }: Pick<MakePastPlan, 'start' | 'ratesAsOf'>): boolean => ratesAsOf >= firstDayOf(start);
