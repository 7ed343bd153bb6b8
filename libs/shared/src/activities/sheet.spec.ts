import fc from 'fast-check';
import type { SheetExpertForm, SheetForm } from './contract.js';
import { countryOf } from './countries.js';
import {
  areProjectMonths,
  calendarMonth,
  inOrder,
  isDays,
  isProjectStart,
  paragraphsOf,
  personDaysOf,
  productOf,
  projectMonths,
  saysSomething,
  sheetFaults,
  typedMonths,
} from './sheet.js';

const expert = (changes: Partial<SheetExpertForm>): SheetExpertForm => ({
  role: null,
  title: null,
  name: null,
  country: null,
  agreed: false,
  ...changes,
});

/** What the source prints of activity 1.4 of a twinning project, line for line, its experts without their names. */
const PRINTED = {
  objective: 'Elaborer un document de stratégie de développement de l’ISM pour les 5 années à venir.',
  calendar: 'M10, M18',
  means: { personDays: '20 h/j', factors: '2 missions x 2 experts x 5j' },
  countries: ['FR', 'FR', 'FR', 'FR', 'FR', 'ESP', 'ESP', 'BE'],
  target: 'Equipe de direction de l’ISM',
  indicators: ['Groupe de travail constitué', 'Disponibilité d’un « Plan stratégique de l’ISM »'],
  deliverables: ['Relevés de décisions des réunions', 'Document intitulé d’un « Plan stratégique de l’ISM »'],
};

const [missions = 0, expertsPerMission = 0, daysPerMission = 0] = PRINTED.means.factors.match(/\d+/g)?.map(Number) ?? [];

const transcribed: SheetForm = {
  objective: { fr: PRINTED.objective },
  projectStart: null,
  projectMonths: typedMonths(PRINTED.calendar) as number[],
  means: { missions, expertsPerMission, daysPerMission, personDays: parseInt(PRINTED.means.personDays, 10) },
  experts: PRINTED.countries.map((code) => expert({ country: countryOf(code) })),
  targetGroup: { fr: PRINTED.target },
  method: null,
  indicators: PRINTED.indicators.map((fr) => ({ fr })),
  deliverables: PRINTED.deliverables.map((fr) => ({ fr })),
};

describe('the sheet of the source', () => {
  test('says what it prints, and holds', () => {
    expect(sheetFaults(transcribed, 'fr')).toEqual([]);
    expect(transcribed.means && productOf(transcribed.means)).toBe('2 × 2 × 5 = 20');
    expect(transcribed.projectMonths).toEqual([10, 18]);
    expect(transcribed.experts.map(({ country }) => country)).toEqual(['FR', 'FR', 'FR', 'FR', 'FR', 'ES', 'ES', 'BE']);
    expect([transcribed.indicators, transcribed.deliverables].map(({ length }) => length)).toEqual([2, 2]);
  });

  test('would be refused with 18 person-days, at the field, with the product that the factors give', () => {
    const means = { missions, expertsPerMission, daysPerMission, personDays: 18 };
    expect(sheetFaults({ ...transcribed, means }, 'fr')).toEqual([
      { pointer: '/means/personDays', code: 'personDays', params: { product: '2 × 2 × 5 = 20', given: 18 } },
    ]);
  });
});

test('each text that is written is written in the main language; a consent is to a name', () => {
  const faulty: SheetForm = {
    ...transcribed,
    objective: { fr: ' ' },
    targetGroup: { ar: 'الإدارة' },
    experts: [expert({ role: { en: 'Judge' } }), expert({ country: 'FR', agreed: true })],
    indicators: [{ fr: 'Un' }, {}, { ar: 'اثنان' }],
  };
  expect(sheetFaults(faulty, 'fr').map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/objective/fr', 'required'],
    ['/targetGroup/fr', 'required'],
    ['/experts/0/role/fr', 'required'],
    ['/experts/1/name', 'agreedWithoutName'],
    ['/indicators/2/fr', 'required'],
  ]);
});

test('factors and person-days multiply, to the half day', () => {
  expect(productOf({ missions: 3, expertsPerMission: 2, daysPerMission: 2.5 }, ',')).toBe('3 × 2 × 2,5 = 15');
  const factor = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(factor, factor, factor, (a, b, halves) => {
      const product = personDaysOf({ missions: a, expertsPerMission: b, daysPerMission: halves / 2 });
      expect(product * 2).toBe(a * b * halves);
      expect(isDays(product)).toBe(true);
    }),
  );
});

test.each([0, -1, 0.25, 1e9 + 1, Number.NaN, '5', null])('%p is no number of days', (value) => expect(isDays(value)).toBe(false));

test.each([
  ['2020-03', 10, '2020-12'],
  ['2020-03', 18, '2021-08'],
  ['2020-03-15', 1, '2020-03'],
  ['2020-12', 2, '2021-01'],
  ['2020-01', 12, '2020-12'],
])('a project that starts in %s: its month %i begins in %s', (start, month, calendar) => {
  expect(calendarMonth(start, month)).toBe(calendar);
});

test('without a start the months of a project are no months of the calendar', () => {
  expect(projectMonths([10, 18], null)).toEqual([
    { month: 10, calendar: null },
    { month: 18, calendar: null },
  ]);
  expect(['2020-03', '2020-03-15'].every(isProjectStart)).toBe(true);
  expect(['2020', '2020-Q1', '2020-13', 'M1', null].some(isProjectStart)).toBe(false);
});

test.each<[string, (number | string)[]]>([
  ['M10, M18', [10, 18]],
  ['m3 - M5; 8', [3, 4, 5, 8]],
  ['10،18', [10, 18]],
  ['', []],
  ['M10, bientôt', [10, 'bientôt']],
  ['M5-M3', ['M5-M3']],
])('typed "%s"', (text, months) => expect(typedMonths(text)).toEqual(months));

test('what is no month of a project is refused', () => {
  expect(areProjectMonths([1, 120])).toBe(true);
  for (const months of [[0], [121], [1.5], ['10'], 'M10', null]) expect(areProjectMonths(months)).toBe(false);
  expect(inOrder([18, 10, 18])).toEqual([10, 18]);
});

test.each([
  ['ESP', 'ES'],
  ['fr', 'FR'],
  [' be ', 'BE'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['Espagne', null],
  ['XX', null],
  ['', null],
])('the country "%s" is %s', (written, code) => expect(countryOf(written)).toBe(code));

test('an empty line ends a paragraph; an expert of whom nothing is said is none', () => {
  expect(paragraphsOf('Un\nsuite\n\n \nDeux\n')).toEqual(['Un\nsuite', 'Deux']);
  expect(saysSomething(expert({ role: { fr: ' ' } }))).toBe(false);
  expect(saysSomething(expert({ country: 'FR' }))).toBe(true);
});
