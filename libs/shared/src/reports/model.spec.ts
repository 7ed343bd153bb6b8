import { canonicalJson } from './canonical-json.js';
import { buildReportModel, type ReportFacts, textToBlocks } from './model.js';
import { aCommitment, anActivity, fr, reportFacts } from './report-facts.fixture.js';
import { richToText } from './rich-text-of-text.js';

const said = (text: string) => ({ t: 'p' as const, runs: [{ text }] });

const facts = (): ReportFacts => {
  const few = reportFacts();
  return {
    ...few,
    plan: { ...few.plan, mainLanguage: 'en' },
    sections: { context: { fr: [said('Un.')], en: [said('One.')] }, cocreation: { fr: [], en: [said('Workshops.')] } },
    axes: [{ number: 2, title: fr('Second'), rate: null, shown: null, band: null }, ...few.axes],
    commitments: [
      aCommitment(1, {
        title: { text: 'Budget transparency', lang: 'en' },
        supporting: [fr('Association d’essai')],
        totalWeight: '5',
        activities: [anActivity(3, { supplementary: true, textLang: null }), anActivity(2, { textLang: 'ar' }), anActivity(1)],
        terms: [
          { activity: 2, weight: '2', contribution: '0.00' },
          { activity: 1, weight: '3', contribution: '60.00' },
        ],
      }),
    ],
  };
};

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
