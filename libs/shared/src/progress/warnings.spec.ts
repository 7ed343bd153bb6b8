import type { Locale } from '../kernel/locale.js';
import { DEFAULT_THRESHOLDS } from './bands.js';
import { WARNING_CODES } from './contract.js';
import { speaksOfFuture } from './future-words.js';
import { isOutsideBands, warningsOf, type WarningsInput } from './warnings.js';

const quiet: WarningsInput = {
  percent: '70',
  previousPercent: '60',
  lang: 'fr',
  actions: ['La plateforme a été lancée.'],
  note: null,
  evidence: [{ url: 'https://portail.example/bilan', datedOn: '2022-05' }],
  evidenceElsewhere: ['https://portail.example/autre'],
  planStart: '2021',
  thresholds: DEFAULT_THRESHOLDS,
  published: null,
};
const warnings = (changes: Partial<WarningsInput>) => warningsOf({ ...quiet, ...changes });

describe('warnings', () => {
  test('an ordinary update has none', () => {
    expect(warnings({})).toEqual([]);
  });

  test('not started with achieved actions', () => {
    expect(warnings({ percent: '0', previousPercent: null })).toEqual(['not_started_with_actions']);
    expect(warnings({ percent: '0', previousPercent: null, actions: [] })).toEqual([]);
    expect(warnings({ percent: '0.01', previousPercent: null })).toEqual([]);
  });

  test('progress going down', () => {
    expect(warnings({ percent: '59.99' })).toEqual(['going_down']);
    expect(warnings({ percent: '60.00' })).toEqual([]);
    expect(warnings({ percent: '9', previousPercent: '10' })).toEqual(['going_down']);
  });

  test('completed while an action or the note speaks of the future', () => {
    expect(warnings({ percent: '100', actions: ['Le portail sera ouvert au public.'] })).toEqual(['completed_speaks_of_future']);
    expect(warnings({ percent: '100', note: 'La formation est prévue en mai.' })).toEqual(['completed_speaks_of_future']);
    expect(warnings({ percent: '100' })).toEqual([]);
    expect(warnings({ percent: '89.99', actions: ['Le portail sera ouvert au public.'] })).toEqual([]);
  });

  test('evidence dated before the plan', () => {
    expect(warnings({ evidence: [{ url: 'https://a.example', datedOn: '2020-12' }] })).toEqual(['evidence_before_plan']);
    expect(warnings({ evidence: [{ url: 'https://a.example', datedOn: '2021' }, { url: 'https://b.example' }] })).toEqual([]);
    expect(warnings({ evidence: [{ url: 'https://a.example', datedOn: '2020-12-31' }] })).toEqual(['evidence_before_plan']);
    expect(warnings({ evidence: [{ url: 'https://a.example', datedOn: '2021-01-01' }] })).toEqual([]);
    expect(warnings({ planStart: '2021-Q3', evidence: [{ url: 'https://a.example', datedOn: '2021-08-01' }] })).toEqual([]);
    expect(warnings({ planStart: '2021-07-01', evidence: [{ url: 'https://a.example', datedOn: '2021-07-01' }] })).toEqual([]);
  });

  test.each(['https://Portail.example/autre', 'https://portail.example/autre/', ' https://portail.example/autre#page=2'])(
    'the same evidence on another activity, written %s',
    (url) => {
      expect(warnings({ evidence: [{ url }] })).toEqual(['same_evidence']);
    },
  );

  test('another page of the same site is other evidence', () => {
    expect(warnings({ evidence: [{ url: 'https://portail.example/Autre' }, { url: 'https://portail.example/autre?page=2' }] })).toEqual([]);
  });

  test('a published rate outside what the bands allow', () => {
    const facts = [
      { weight: '1', percent: '100' },
      { weight: '1', percent: '0' },
    ];
    expect(warnings({ published: { rate: '65', facts, rule: 'as_zero' } })).toEqual(['published_outside_band']);
    expect(warnings({ published: { rate: '50', facts, rule: 'as_zero' } })).toEqual([]);
  });

  test('all that hold are given, in the order of the contract', () => {
    const everything = warnings({
      percent: '0',
      evidence: [{ url: 'https://portail.example/autre', datedOn: '2019' }],
      published: { rate: '90', facts: [{ weight: '1', percent: '0' }], rule: 'as_zero' },
    });
    expect(everything).toEqual(WARNING_CODES.filter((code) => code !== 'completed_speaks_of_future'));
  });
});

describe('what the bands allow', () => {
  const facts = [
    { weight: '3', percent: '70' },
    { weight: '1', percent: '10' },
    { weight: '4', percent: null },
  ];

  test.each([
    ['22.49', 'as_zero', true],
    ['22.5', 'as_zero', false],
    ['41.25', 'as_zero', false],
    ['41.26', 'as_zero', true],
    ['44.99', 'excluded', true],
    ['45', 'excluded', false],
    ['82.5', 'excluded', false],
    ['82.51', 'excluded', true],
  ] as const)('%s under %s is outside: %s', (rate, rule, outside) => {
    expect(isOutsideBands(rate, facts, rule, DEFAULT_THRESHOLDS)).toBe(outside);
  });

  test('where nothing carries weight nothing can be outside', () => {
    expect(isOutsideBands('50', [{ weight: null, percent: '0' }], 'as_zero', DEFAULT_THRESHOLDS)).toBe(false);
  });
});

describe('speaking of the future', () => {
  const future: [Locale, string][] = [
    ['fr', 'La charte SERA publiée'],
    ['fr', 'Deux ateliers sont prévus en juin'],
    ['fr', 'La rédaction est  en cours'],
    ['ar', 'سيتم إطلاق المنصة'],
    ['ar', 'وسيتم نشر التقرير'],
    ['ar', 'سَيَتِمُّ إطلاق المنصة'],
    ['ar', 'من المرتقب عقد لقاء'],
    ['en', 'The portal will open in May'],
    ['en', 'Training is planned'],
  ];
  test.each(future)('in %s: %s', (lang, text) => {
    expect(speaksOfFuture(text, lang)).toBe(true);
  });

  const past: [Locale, string][] = [
    ['fr', 'Les ateliers prévus ont eu lieu ; le sérail et les seras'],
    ['ar', 'تم إطلاق المنصة وتكوين الفريق حول السياسة العمومية'],
    ['en', 'The willing teams finished sooner'],
    ['en', 'Le portail sera ouvert'],
    ['zgh', 'The portal will open'],
  ];
  test.each(past)('not in %s: %s', (lang, text) => {
    expect(speaksOfFuture(text, lang)).toBe(false);
  });

  test('a long text without an end is read in no time', () => {
    const started = performance.now();
    speaksOfFuture(`${'و'.repeat(50_000)}${'est '.repeat(20_000)}`, 'ar');
    speaksOfFuture('est '.repeat(50_000), 'fr');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
