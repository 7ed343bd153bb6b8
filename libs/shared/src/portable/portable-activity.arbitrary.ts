import fc from 'fast-check';
import { DIFFICULTY_CODES, SEVERITIES } from '../progress/contract.js';
import { LOCALES } from '../kernel/locale.js';
import type { PortableActivity, PortableUpdate } from './contract.js';
import {
  blocks,
  day,
  decimal,
  instant,
  KEYS,
  lines,
  localized,
  maybe,
  partial,
  period,
  text,
  weight,
} from './portable-values.arbitrary.js';

const key = fc.constantFrom(...KEYS);

const sheet: fc.Arbitrary<PortableActivity['sheet']> = fc
  .record({
    objective: localized(2000),
    projectStart: fc.constantFrom(null, '2022-03', '2022-03-15'),
    projectMonths: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }).map((months) => months.sort((a, b) => a - b)),
    means: maybe(
      fc
        .record({
          missions: fc.integer({ min: 1, max: 9 }),
          expertsPerMission: fc.integer({ min: 1, max: 9 }),
          halves: fc.integer({ min: 1, max: 20 }),
        })
        .map(({ halves, ...factors }) => ({
          ...factors,
          daysPerMission: halves / 2,
          personDays: (factors.missions * factors.expertsPerMission * halves) / 2,
        })),
    ),
    experts: fc.array(
      fc.record({ role: maybe(localized(100)), country: fc.constantFrom(null, 'FR', 'MA'), agreed: fc.boolean() }).map((expert) => ({
        role: expert.role,
        title: expert.agreed ? 'Dr' : null,
        name: expert.agreed ? 'Une experte' : null,
        country: expert.country,
        agreed: expert.agreed,
      })),
      { maxLength: 2 },
    ),
    targetGroup: maybe(localized(2000)),
    method: maybe(localized(2000)),
    indicators: lines,
    deliverables: lines,
  })
  .map((one) => one);

/** As they are stored, in the order in which they travel; at least one part of each says something. */
const narratives: fc.Arbitrary<PortableActivity['narratives']> = fc
  .dictionary(
    fc.constantFrom(...LOCALES),
    fc.record({ changedAt: instant, results: blocks(1), analysis: blocks(0), recommendations: blocks(0) }),
    { maxKeys: 2, noNullPrototype: true },
  )
  .map((all) => LOCALES.toSorted().flatMap((language) => (all[language] ? [{ language, ...all[language] }] : [])));

const action = fc.record({ text: text(1000), doneOn: maybe(partial) });

type LooseUpdate = Omit<PortableUpdate, 'difficulties'> & {
  goOn: number;
  difficulties: Omit<PortableUpdate['difficulties'][number], 'openedOn' | 'continues'>[];
};
const report: fc.Arbitrary<LooseUpdate> = fc.record({
  institution: key,
  percent: decimal(100, 2),
  effectiveOn: day,
  recordedAt: instant,
  language: fc.constantFrom(...LOCALES),
  note: maybe(text(2000)),
  actions: fc.array(fc.record({ text: text(1000), doneOn: maybe(partial), actions: fc.array(action, { maxLength: 2 }) }), { maxLength: 2 }),
  goOn: fc.nat({ max: 2 }),
  difficulties: fc.array(
    fc.record({
      code: fc.constantFrom(...DIFFICULTY_CODES),
      severity: fc.constantFrom(...SEVERITIES),
      description: text(1000),
      owner: maybe(text(100)),
    }),
    { maxLength: 2 },
  ),
  evidence: fc.array(fc.record({ title: text(300), url: fc.webUrl(), sha256: fc.constant(null) }), { maxLength: 2 }),
});

const takenBack = (one: LooseUpdate): LooseUpdate => ({
  ...one,
  percent: null,
  note: one.note ?? 'Saisie reprise',
  actions: [],
  goOn: 0,
  difficulties: [],
  evidence: [],
});
const update = fc.oneof({ weight: 4, arbitrary: report }, { weight: 1, arbitrary: report.map(takenBack) });

/** Each update goes on with some difficulties of the one before it; those that it does not name are over. */
function told(updates: readonly LooseUpdate[]): PortableUpdate[] {
  let open: PortableUpdate['difficulties'] = [];
  return updates
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt)))
    .map(({ goOn, difficulties, ...rest }) => {
      const earlier = (openedOn: string): string => (openedOn < rest.effectiveOn ? openedOn : rest.effectiveOn);
      open = [
        ...open.slice(0, goOn).map((one) => ({ ...one, openedOn: earlier(one.openedOn), continues: true })),
        ...difficulties.map((one) => ({ ...one, openedOn: rest.effectiveOn, continues: false })),
      ];
      return { ...rest, difficulties: open };
    });
}

/** An activity without its number. */
export const activity: fc.Arbitrary<Omit<PortableActivity, 'number'>> = fc
  .tuple(
    fc.record({
      title: localized(300),
      weight: maybe(weight),
      supplementary: fc.boolean(),
      addedOn: maybe(day),
      sheet: maybe(sheet),
      narratives,
      updates: fc.array(update, { maxLength: 4 }).map(told),
    }),
    period,
  )
  .map(([one, dates]) => ({ ...one, ...dates }));
