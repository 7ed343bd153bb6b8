import type { RichBlock } from '../reports/rich-text.js';
import { commitmentCompleteness, completenessOf, textsToWrite, writtenText } from './completeness.js';
import { aCommitment, anActivity, anAxis, aPlan } from '../studio/plan-tree.fixture.js';

const of = (plan: Parameters<typeof completenessOf>[0]) =>
  Object.fromEntries(completenessOf(plan).map(({ language, filled, total, percent }) => [language, `${filled}/${total} ${percent}`]));

test('counts every title, and each further text that somebody wrote', () => {
  expect(textsToWrite(aPlan())).toHaveLength(4);
  const commitment = aCommitment({ problem: { fr: 'Trop peu de données' }, solution: { fr: ' ' } });
  expect(textsToWrite(aPlan({ summary: { ar: 'ملخص' }, axes: [anAxis({ commitments: [commitment] })] }))).toHaveLength(6);
});

test('a section of the report counts once somebody wrote it', () => {
  const said = (text: string): RichBlock[] => [{ t: 'p', runs: [{ text }] }];
  const sections = { context: { fr: said('Un') }, followUp: { ar: said(' ') } };
  expect(textsToWrite(aPlan({ sections }))).toHaveLength(5);
  expect(commitmentCompleteness(aCommitment()).map(({ total }) => total)).toEqual([2, 2, 2, 2]);
});

test('is a share per language, rounded down: 100 says that nothing is missing', () => {
  const activities = [1, 2, 3].map((id) => anActivity({ id, title: { fr: 'Activité', ar: 'نشاط' } }));
  const plan = aPlan({ title: { fr: 'Plan', ar: 'خطة', en: 'Plan' }, axes: [anAxis({ commitments: [aCommitment({ activities })] })] });
  expect(of(plan)).toEqual({ fr: '6/6 100', ar: '4/6 66', en: '1/6 16', zgh: '0/6 0' });
});

test('a text of spaces is not written', () => {
  expect(of(aPlan({ title: { fr: 'Plan', en: '  ' } }))['en']).toBe('0/4 0');
  expect(writtenText({ fr: 'Un', en: ' ', ar: '' })).toEqual({ fr: 'Un' });
  expect(writtenText({ en: ' ' })).toBeNull();
  expect(writtenText(null)).toBeNull();
});
