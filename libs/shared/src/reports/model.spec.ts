import { canonicalJson } from './canonical-json.js';
import { buildReportModel, type ReportFacts, type ReportFactsActivity, textToBlocks } from './model.js';
import { richToText } from './rich-text-of-text.js';

const fr = (text: string) => ({ text, lang: 'fr' as const });

const said = (text: string) => ({ t: 'p' as const, runs: [{ text }] });

const activity = (number: number, given: Partial<ReportFactsActivity> = {}): ReportFactsActivity => ({
  number,
  title: fr(`Activité n° ${number}`),
  textLang: 'fr',
  supplementary: false,
  dropped: null,
  band: 'completed',
  percent: '100.00',
  effectiveOn: '2023-07-31',
  start: '2021',
  end: '2023',
  datesInherited: true,
  actions: [],
  difficulties: [],
  evidence: [],
  ...given,
});

const facts = (): ReportFacts => ({
  lang: 'fr',
  asOf: '2023-07-31',
  knownAt: null,
  lastFactAt: null,
  title: 'Rapport',
  issuer: 'Gouvernement',
  plan: {
    slug: 'plan',
    number: 2,
    title: fr('Plan'),
    mainLanguage: 'en',
    start: '2021',
    end: '2023',
    rate: '60.00',
    shown: 60,
    band: 'significant',
    publishedRate: null,
    coverage: '100.00',
    rule: 'mean_of_commitments',
    unreported: 'as_zero',
    limitedBelow: '60',
    completedFrom: '90',
    commitments: { known: 1, described: 1 },
    activities: { total: 2, notStarted: 1, limited: 0, significant: 0, completed: 1, notReported: 0 },
  },
  sections: { context: { fr: [said('Un.')], en: [said('One.')] }, cocreation: { fr: [], en: [said('Workshops.')] } },
  axes: [
    { number: 2, title: fr('Second'), rate: null, shown: null, band: null },
    { number: 1, title: fr('Premier'), rate: '60.00', shown: 60, band: 'significant' },
  ],
  commitments: [
    {
      number: 1,
      axis: 1,
      title: { text: 'Budget transparency', lang: 'en' },
      institution: fr('Budget'),
      institutionKey: 'budget',
      supporting: [fr('Association d’essai')],
      dropped: null,
      problem: null,
      solution: null,
      expectedResult: null,
      rate: '60.00',
      shown: 60,
      band: 'significant',
      coverage: '100.00',
      totalWeight: '5',
      publishedRate: null,
      activities: [activity(3, { supplementary: true, textLang: null }), activity(2, { textLang: 'ar' }), activity(1)],
      terms: [
        { activity: 2, weight: '2', contribution: '0.00' },
        { activity: 1, weight: '3', contribution: '60.00' },
      ],
      indicators: [],
    },
  ],
  annexes: {
    dataNote: null,
    amendments: [],
    comments: { published: 0, refused: 0, pending: 0, officialReplies: 0, answered: 0, medianReplyDays: null },
  },
});

describe('the report as data', () => {
  it('orders axes and activities, gives each axis its commitments', () => {
    const model = buildReportModel(facts());
    expect(model.axes.map(({ number, commitments }) => [number, commitments])).toEqual([
      [1, [1]],
      [2, []],
    ]);
    expect(model.commitments[0]?.activities.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('takes weights and contributions from the terms, and none for an activity that has no term', () => {
    const [first, second, third] = buildReportModel(facts()).commitments[0]?.activities ?? [];
    expect(first).toMatchObject({ weight: '3', contribution: '60.00' });
    expect(second).toMatchObject({ weight: '2', contribution: '0.00' });
    expect(third).toMatchObject({ weight: null, contribution: null });
  });

  it('marks a language only where it is not that of the report', () => {
    const { commitments, sections, plan } = buildReportModel(facts());
    expect(plan).not.toHaveProperty('titleLang');
    expect(sections).toEqual({ context: [said('Un.')], cocreation: [{ ...said('Workshops.'), lang: 'en' }], followUp: [] });
    expect(commitments[0]).toMatchObject({ titleLang: 'en' });
    expect(commitments[0]?.activities.map(({ textLang }) => textLang)).toEqual([undefined, 'ar', undefined]);
  });

  it('leaves nothing of the facts that is not in the model', () => {
    expect(buildReportModel(facts()).commitments[0]).not.toHaveProperty('terms');
  });
});

describe('texts to blocks', () => {
  it.each([
    ['', []],
    ['Un\nsuite\n\nDeux', [said('Un suite'), said('Deux')]],
    [
      'Intro :\n- un\n• deux\nfin',
      [said('Intro :'), { t: 'ul', items: [{ runs: [{ text: 'un' }] }, { runs: [{ text: 'deux' }] }] }, said('fin')],
    ],
    ['-5 % en un an', [said('-5 % en un an')]],
  ])('%j', (text, blocks) => {
    expect(textToBlocks(fr(text), 'fr')).toEqual(blocks);
    expect(textToBlocks(fr(richToText(textToBlocks(fr(text), 'fr'))), 'fr')).toEqual(blocks);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, nor on a hash already there', () => {
    const model = buildReportModel(facts());
    const backwards = Object.fromEntries(Object.entries(model).reverse()) as typeof model;
    expect(canonicalJson(backwards)).toBe(canonicalJson(model));
    expect(canonicalJson({ ...model, hash: 'x' } as typeof model)).toBe(canonicalJson(model));
  });

  it('changes with any fact', () => {
    const other = facts();
    other.plan.rate = '60.01';
    expect(canonicalJson(buildReportModel(other))).not.toBe(canonicalJson(buildReportModel(facts())));
  });
});
