import type { ReportCommitment, ReportModel } from '../reports/contract.js';
import { ogpCompletion, ogpForm } from './form.js';

const piece = (url: string) => ({ title: `Pièce ${url}`, url, file: null });
const activity = (number: number, urls: string[], dropped = false) => ({
  number,
  title: `Activité ${number}`,
  textLang: 'ar' as const,
  dropped: dropped ? { amendment: 1, on: '2022-01-01' } : null,
  actions: number === 1 ? [{ text: 'Fait.', doneOn: null, actions: [] }] : [],
  evidence: urls.map(piece),
});

const report = (changes: Partial<ReportCommitment> = {}): ReportModel => {
  const commitment = {
    number: 3,
    title: 'Titre',
    institution: 'Budget',
    supporting: [{ name: 'Santé' }],
    problem: [{ t: 'p', runs: [{ text: 'Le problème.' }] }],
    solution: [],
    expectedResult: [{ t: 'p', runs: [{ text: 'النتيجة' }], lang: 'ar' }],
    rate: '72.00',
    shown: 72,
    band: 'significant',
    coverage: '100.00',
    activities: [activity(1, ['a', 'b']), activity(2, ['a', 'c', 'd']), activity(3, ['e'], true)],
    ...changes,
  };
  return {
    lang: 'fr',
    asOf: '2023-07-31',
    knownAt: null,
    issuer: 'Membre',
    plan: { slug: 'plan', number: 2, title: 'Plan', start: '2021', end: '2023' },
    commitments: [commitment],
  } as unknown as ReportModel;
};

const facts = { memberCode: 'MO', planName: null, id: null, start: '2021', end: null };

describe('the form of the end of a commitment', () => {
  it('says what is known, and names what is not', () => {
    const form = ogpForm(report(), 3, facts);
    expect(form).toMatchObject({
      id: null,
      member: 'Membre',
      memberCode: 'MO',
      problem: { text: 'Le problème.', lang: 'fr' },
      description: null,
      contribution: { text: 'النتيجة', lang: 'ar' },
      completion: { level: 'substantial', rate: '72.00' },
      results: [{ activity: 1, actions: [{ text: 'Fait.', lang: 'ar' }] }],
      evidenceTotal: 4,
      toFill: ['id', 'end', 'description', 'relevance', 'additional', 'openedGovernment'],
    });
    expect(form?.evidence.map(({ activity: number, url }) => [number, url])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
  });

  it('bears the identifiers that the OGP gave', () => {
    const form = ogpForm(report(), 3, { ...facts, id: 'MO0006', planName: 'plan-2021' });
    expect(form).toMatchObject({ id: 'MO0006', plan: { ogpName: 'plan-2021' } });
    expect(form?.toFill).not.toContain('id');
  });

  it('has no level where nothing was reported, whatever the rule makes of it', () => {
    const form = ogpForm(report({ rate: '0.00', band: 'not_started', coverage: '0.00', activities: [] }), 3, facts);
    expect(form?.completion).toBeNull();
    expect(form?.toFill).toEqual(expect.arrayContaining(['completion', 'results', 'evidence']));
  });

  it('is not there for a commitment that the plan does not have', () => {
    expect(ogpForm(report(), 4, facts)).toBeNull();
  });

  it.each([
    ['not_started', 'not_started'],
    ['limited', 'limited'],
    ['significant', 'substantial'],
    ['completed', 'completed'],
  ] as const)('calls %s %s', (band, level) => {
    expect(ogpCompletion(band)).toBe(level);
  });
});
