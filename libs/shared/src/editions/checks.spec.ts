import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { ReportActivity, ReportCommitment, ReportIndicator, ReportModel } from '../reports/contract.js';
import { aCommitment, anActivity, anAxis, aPlan } from '../studio/plan-tree.fixture.js';
import type { PlanTree, StudioCommitment, StudioIndicator } from '../studio/contract.js';
import type { CheckFacts } from './check-facts.js';
import { reportChecks } from './checks.js';
import { CHECK_CODES, type CheckCode } from './contract.js';

type Activity = Partial<ReportActivity>;
type Indicator = Partial<ReportIndicator> & Partial<Pick<StudioIndicator, 'unit'>> & { names?: StudioIndicator['name'] };
type Commitment = {
  activities?: Activity[];
  indicators?: Indicator[];
  report?: Partial<ReportCommitment>;
  tree?: Partial<StudioCommitment>;
};
type Change = {
  commitments?: Commitment[];
  plan?: Partial<ReportModel['plan']>;
  tree?: Partial<PlanTree>;
  facts?: Partial<CheckFacts>;
};

const done = (text: string) => ({ text, doneOn: null, actions: [] });
const cited = (url: string) => ({ title: 'Compte rendu', url, file: null });
const TEXT = [{ t: 'p' as const, runs: [{ text: 'Un texte' }] }];
const SECTIONS = { context: { fr: TEXT }, cocreation: { fr: TEXT }, followUp: { fr: TEXT } };

/** Nothing to say of it: half done, told lately, with what it needs. */
const activity = (number: number, change: Activity): ReportActivity => ({
  number,
  title: `Activité ${number}`,
  supplementary: false,
  dropped: null,
  band: 'limited',
  percent: '50',
  effectiveOn: '2024-05-01',
  start: '2024-01',
  end: '2024-12',
  datesInherited: false,
  weight: '1',
  contribution: '50.00',
  actions: [],
  difficulties: [],
  evidence: [],
  ...change,
});

const COMPLETED: Activity = {
  band: 'completed',
  percent: '100',
  actions: [done('Fait')],
  evidence: [cited('https://site.example/preuve')],
};

const indicator = (number: number, { names: _names, ...change }: Indicator): ReportIndicator => ({
  name: `Indicateur ${number}`,
  unit: 'count',
  baseline: null,
  target: null,
  value: String(number + 1),
  measuredOn: '2024-05',
  ...change,
});

const facts = ({ commitments = [{}], plan = {}, tree = {}, facts: more = {} }: Change): CheckFacts => {
  const reports = commitments.map(({ activities = [{}], indicators = [], report = {} }, index) => ({
    number: index + 1,
    title: `Engagement ${index + 1}`,
    axis: 1,
    dropped: null,
    rate: '50.00',
    shown: 50,
    band: 'limited',
    publishedRate: null,
    activities: activities.map((one, at) => activity(at + 1, one)),
    indicators: indicators.map((one, at) => indicator(at + 1, one)),
    ...report,
  })) as unknown as ReportCommitment[];
  const trees = commitments.map(({ indicators = [], tree: own = {} }, index) =>
    aCommitment({
      id: 100 + index,
      number: index + 1,
      title: { fr: 'Un', ar: 'واحد' },
      activities: (reports[index]?.activities ?? []).map(({ number }) =>
        anActivity({ id: 10 * index + number, number, title: { fr: 'a', ar: 'ا' } }),
      ),
      indicators: indicators.map(
        (one, at) =>
          ({ number: at + 1, unit: one.unit ?? 'count', name: one.names ?? { fr: `I ${index} ${at}`, ar: 'ا' } }) as StudioIndicator,
      ),
      ...own,
    }),
  );
  return {
    asOf: '2024-06-30',
    languages: ['fr'],
    sections: SECTIONS,
    tree: aPlan({ slug: 'plan', state: 'in_progress', axes: [anAxis({ title: { fr: 'Axe' }, commitments: trees })], ...tree }),
    report: {
      lang: 'fr',
      plan: {
        start: '2024',
        end: '2027',
        unreported: 'as_zero',
        rate: '50.00',
        shown: 50,
        publishedRate: null,
        ...plan,
      } as ReportModel['plan'],
      commitments: reports,
    },
    brokenLinks: [],
    waiting: [],
    ...more,
  };
};

const codes = (change: Change): CheckCode[] => [...new Set(reportChecks(facts(change)).map(({ code }) => code))];

const one = (change: Activity): Change => ({ commitments: [{ activities: [change] }] });
const two = (first: Activity, second: Activity): Change => ({ commitments: [{ activities: [first, second] }] });
const measured = (...indicators: Indicator[]): Change => ({ commitments: [{ indicators }] });
const printed = (rate: string, difference: string, report: Partial<ReportCommitment>, activities: Activity[] = [{}]): Change => ({
  commitments: [{ activities, report: { ...report, publishedRate: { rate, asOf: '2024-06', difference, source: null } } }],
});

/** Each check with a plan in which it fires, and one beside it in which it must not. */
const CASES: [CheckCode, Change, Change][] = [
  ['section_missing', { facts: { sections: { ...SECTIONS, context: { fr: [{ t: 'p', runs: [{ text: ' ' }] }] } } } }, {}],
  ['translation_missing', { facts: { languages: ['fr', 'ar'] } }, { facts: { languages: ['fr'] } }],
  ['period_reversed', one({ start: '2024-06', end: '2024-05' }), one({ start: '2024-06', end: '2024-06' })],
  [
    'date_before_2000',
    one({ ...COMPLETED, actions: [{ text: 'Fait', doneOn: '1970-01', actions: [] }] }),
    one({ ...COMPLETED, actions: [{ text: 'Fait', doneOn: '2000', actions: [] }] }),
  ],
  ['activity_outside_plan', one({ start: '2023-12' }), one({ start: '2023-12', datesInherited: true })],
  ['weights_missing', two({}, { weight: null }), two({}, { weight: null, supplementary: true })],
  ['percent_missing', one({ percent: null, band: null, effectiveOn: null }), one({ percent: '0', band: 'not_started' })],
  [
    'not_started_with_actions',
    one({ percent: '0', band: 'not_started', actions: [done('Fait')] }),
    one({ percent: '1', actions: [done('Fait')] }),
  ],
  ['completed_without_evidence', one({ ...COMPLETED, evidence: [] }), one({ evidence: [] })],
  ['completed_without_actions', one({ ...COMPLETED, actions: [] }), one(COMPLETED)],
  [
    'completed_speaks_of_future',
    one({ ...COMPLETED, actions: [done('Le module sera lancé')] }),
    one({ actions: [done('Le module sera lancé')] }),
  ],
  ['published_differs', printed('60.00', '-10.00', {}), printed('50.00', '0.40', { rate: '50.40' })],
  ['published_outside_bands', printed('61.00', '-11.00', {}), printed('60.00', '-10.00', {})],
  ['indicator_without_value', measured({ value: null }), measured({ value: '0' })],
  [
    'indicator_unit_doubtful',
    measured({ names: { fr: 'Nombre d’accords' }, unit: 'percent' }),
    measured({ names: { fr: 'Nombre d’accords' }, unit: 'count' }),
  ],
  [
    'indicator_duplicate_name',
    measured({ name: 'Accords signés' }, { name: 'accords  signés.' }),
    measured({ name: 'Accords signés' }, { name: 'Accords' }),
  ],
  ['indicator_same_values', measured({ value: '7 118' }, { value: '7118' }), measured({ value: '100' }, { value: '100' })],
  [
    'duplicate_action',
    one({ actions: [done('Atelier tenu'), done('atelier tenu.')] }),
    one({ actions: [done('Atelier tenu'), done('Atelier reporté')] }),
  ],
  [
    'evidence_shared',
    two({ evidence: [cited('https://SITE.example/a/')] }, { evidence: [cited('https://site.example/a#b')] }),
    one({ evidence: [cited('https://site.example/a'), cited('https://site.example/a')] }),
  ],
  [
    'evidence_link_broken',
    { facts: { brokenLinks: [{ commitment: 1, activity: 1, url: 'https://site.example', since: '2024-05-01' }] } },
    {
      ...one({ dropped: { amendment: 1, on: '2024-05-01' } }),
      facts: { brokenLinks: [{ commitment: 1, activity: 1, url: 'x', since: '2024-05-01' }] },
    },
  ],
  [
    'difficulty_open_when_completed',
    one({
      ...COMPLETED,
      difficulties: [{ code: 'funding', severity: 'low', text: 'Budget', owner: null }] as unknown as ReportActivity['difficulties'],
    }),
    one({ difficulties: [{ code: 'funding', severity: 'low', text: 'Budget', owner: null }] as unknown as ReportActivity['difficulties'] }),
  ],
  [
    'report_old',
    { ...one({ effectiveOn: '2024-01-01' }), tree: { settings: { ...DEFAULT_SETTINGS, staleDays: 180 } } },
    { ...one({ effectiveOn: '2024-01-02' }), tree: { settings: { ...DEFAULT_SETTINGS, staleDays: 180 } } },
  ],
  ['submission_waiting', { facts: { waiting: [{ commitment: 1, activity: 1, submittedOn: '2024-06-01' }] } }, {}],
];

test('a plan without faults has none', () => {
  expect(codes({})).toEqual([]);
});

test('every code has its case', () => {
  expect(CASES.map(([code]) => code)).toEqual(CHECK_CODES);
});

test.each(CASES)('%s is found in its case, and not in the one beside it', (code, fires, beside) => {
  expect(codes(fires)).toContain(code);
  expect(codes(beside)).not.toContain(code);
});

test('a commitment that was dropped is not checked', () => {
  const change = one({ percent: '0', band: 'not_started', actions: [done('Fait')] });
  const [commitment] = change.commitments ?? [];
  const dropped = { ...commitment, report: { dropped: { amendment: 1, on: '2024-05-01' } } };
  expect(codes({ commitments: [dropped] })).toEqual([]);
});

test('a finding names its place, its facts and the page where it is put right, errors first', () => {
  const change: Change = {
    commitments: [
      {},
      { activities: [{ percent: '0', band: 'not_started', actions: [done('Fait')] }], indicators: [{ value: null, name: 'Accords' }] },
    ],
  };
  expect(reportChecks(facts(change))).toEqual([
    {
      code: 'not_started_with_actions',
      severity: 'error',
      commitment: 2,
      activity: 1,
      indicator: null,
      facts: { actions: '1' },
      fix: '/workspace/activities/11',
    },
    {
      code: 'indicator_without_value',
      severity: 'warning',
      commitment: 2,
      activity: null,
      indicator: 1,
      facts: { name: 'Accords' },
      fix: '/workspace/measurements/plan/2',
    },
  ]);
  const closed = reportChecks(facts({ ...change, tree: { state: 'closed' } }));
  expect(closed[0]?.fix).toBeNull();
});

test('what several activities share stands at the first and names them all', () => {
  const shared = { evidence: [cited('https://site.example/a')] };
  const [finding] = reportChecks(facts({ commitments: [{ activities: [shared, shared] }, { activities: [shared] }] }));
  expect(finding).toMatchObject({ code: 'evidence_shared', commitment: 1, activity: 1, facts: { activities: '1.1, 1.2, 2.1' } });
});
