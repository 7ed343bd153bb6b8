import type { AmendablePlan } from '../amendments/contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import type { PortableCommitment, PortablePlan } from '../portable/contract.js';
import { splitChanges } from './amendment-of.js';
import { backToAdopted, planInForce } from './in-force.js';
import { changesNothing, type PlanChanges, planChanges } from './plan-changes.js';
import { AMENDED, anActivity, aCommitment, aPlan } from '../portable/portable-plan.fixture.js';

describe('the changes of an adopted plan', () => {
  const base = { title: { fr: 'Engagement 1', ar: 'التزام' }, start: null, end: null, applicable: true };
  const scope = { problem: null, solution: null, expectedResult: null };
  const amendable = (patches: AmendablePlan['commitments'][number]['patches'] = []): AmendablePlan => ({
    slug: 'p',
    mainLanguage: 'fr',
    state: 'in_progress',
    weightsFrozen: true,
    start: '2024',
    baseline: { ...DEFAULT_SETTINGS, title: { fr: 'Plan' }, end: '2027' },
    patches: [],
    commitments: [
      {
        id: 11,
        number: 1,
        baseline: { ...base, ...scope, weight: '1' },
        patches,
        activities: [
          {
            id: 21,
            number: 1,
            supplementary: false,
            addedOn: null,
            baseline: { ...base, title: { fr: 'Activité 1' }, weight: '2' },
            patches: [],
          },
        ],
      },
    ],
  });
  const changesTo = (one: PortableCommitment): PlanChanges => planChanges(aPlan(), aPlan([one]));
  const nothing = { weight: null, dates: null, applicable: null };

  it('are one amendment for what was promised, and edits for translations', () => {
    const { amendment, edits, faults } = splitChanges(
      amendable(),
      changesTo(
        aCommitment(1, {
          title: { fr: 'Engagement 1', ar: 'ترجمة' },
          activities: [anActivity(1, { weight: '3' }), anActivity(2, { weight: null })],
        }),
      ),
      '2025-01-01',
    );
    expect(amendment).toEqual({
      plan: null,
      commitments: [],
      activities: [{ id: 21, title: null, ...nothing, weight: '3' }],
      added: [{ commitmentId: 11, title: { fr: 'Activité 2' }, weight: null, start: null, end: null }],
    });
    expect(edits.commitments.map(({ after }) => after.title)).toEqual([{ fr: 'Engagement 1', ar: 'ترجمة' }]);
    expect(faults).toEqual([]);
  });

  it('keep the weight of an activity that has one', () => {
    const emptied = aCommitment(1, { activities: [anActivity(1, { weight: null })] });
    expect(splitChanges(amendable(), changesTo(emptied), '2025-01-01').faults).toEqual([
      { key: 'C1.A1', field: 'weight', code: 'import_cell.weight_kept' },
    ]);
  });

  it('keep the dates in force where the file changes one of two', () => {
    const patched = amendable([{ amendment: 1, effectiveOn: '2024-06-01', after: { start: '2024-03', end: '2025' } }]);
    const { amendment } = splitChanges(patched, changesTo(aCommitment(1, { end: '2026' })), '2025-01-01');
    expect(amendment.commitments).toEqual([{ id: 11, title: null, ...nothing, scope: null, dates: { start: '2024-03', end: '2026' } }]);
  });

  it.each([
    ['a new commitment', aPlan([aCommitment(1), aCommitment(2)]), 'C2', 'import_cell.structure_adopted'],
    ['another body', aPlan([aCommitment(1, { institution: 'other' })]), 'C1', 'import.not_amendable'],
  ])('refuse %s', (_, wanted, key, code) => {
    const { faults } = splitChanges(amendable(), planChanges(aPlan(), wanted), '2025-01-01');
    expect(faults.map((fault) => [fault.key, fault.code])).toEqual([[key, code]]);
  });

  it('keep the rules that were amended where the file changes another one', () => {
    const terms = { ...amendable(), patches: [{ amendment: 1, effectiveOn: '2024-06-01' as const, after: { staleDays: 30 } }] };
    const wanted = aPlan(undefined, { settings: { ...DEFAULT_SETTINGS, completionNeedsEvidence: false } });
    const { amendment } = splitChanges(terms, planChanges(aPlan(), wanted), '2025-01-01');
    expect(amendment.plan?.settings).toEqual({ ...DEFAULT_SETTINGS, staleDays: 30, completionNeedsEvidence: false });
  });

  it('take the sheet of an activity that is added, and the one that is there, by edits', () => {
    const sheet = {
      objective: { fr: 'But' },
      projectStart: null,
      projectMonths: [],
      means: null,
      experts: [],
      targetGroup: null,
      method: null,
    };
    const written = { ...sheet, indicators: [], deliverables: [] };
    const wanted = aCommitment(1, {
      activities: [anActivity(1, { sheet: written }), anActivity(2, { sheet: written })],
    });
    const { edits, faults, amends } = splitChanges(amendable(), changesTo(wanted), '2025-01-01');
    expect(edits.activities.map(({ before, after }) => [before?.sheet, after.number, after.sheet])).toEqual([
      [null, 1, written],
      [null, 2, written],
    ]);
    expect([faults, amends]).toEqual([[], true]);
  });

  describe('where a file speaks of what is in force', () => {
    const adopted: PortablePlan = { ...aPlan(), amendments: [AMENDED] };
    const inForce = planInForce(adopted, '2025-01-01');
    const patch = {
      amendment: 1,
      effectiveOn: '2024-06-01' as const,
      after: { title: { fr: 'Titre amendé' }, weight: '3', start: null, end: '2026' },
    };
    const wanted = (own: Partial<PortableCommitment>): PortablePlan => ({
      ...inForce,
      commitments: inForce.commitments.map((one) => ({ ...one, ...own })),
    });
    const splitOf = (own: Partial<PortableCommitment>) => splitChanges(amendable([patch]), planChanges(inForce, wanted(own)), '2025-01-01');

    it('is compared with that, from the day that it is', () => {
      expect(inForce.commitments[0]).toMatchObject({ title: { fr: 'Titre amendé' }, weight: '3', start: null, end: '2026' });
      expect(planInForce(adopted, '2024-05-31')).toEqual(adopted);
      expect(changesNothing(planChanges(inForce, inForce))).toBe(true);
    });

    it('puts the adopted value back by an amendment, and says so', () => {
      const back = { weight: '1', title: { fr: 'Engagement 1', ar: 'التزام' }, end: null };
      const { amendment, edits } = splitOf(back);
      expect(amendment.commitments).toEqual([
        { id: 11, title: back.title, weight: '1', dates: { start: null, end: null }, applicable: null, scope: null },
      ]);
      expect(edits.commitments).toEqual([]);
      expect(backToAdopted(adopted, inForce, wanted(back)).map(({ key, field, params }) => [key, field, params])).toEqual([
        ['C1', 'title.fr', { inForce: 'Titre amendé' }],
        ['C1', 'title.ar', { inForce: '–' }],
        ['C1', 'weight', { inForce: '3' }],
        ['C1', 'end', { inForce: '2026' }],
      ]);
    });

    it('translates an amended title by an amendment, and what was not amended by an edit', () => {
      const { amendment, edits } = splitOf({ title: { fr: 'Titre amendé', ar: 'عنوان' }, supporting: ['finances'] });
      expect(amendment.commitments).toEqual([{ id: 11, title: { fr: 'Titre amendé', ar: 'عنوان' }, ...nothing, scope: null }]);
      expect(edits.commitments.map(({ after }) => [after.title.fr, after.weight, after.end, after.supporting])).toEqual([
        ['Engagement 1', '1', null, ['finances']],
      ]);
    });
  });
});
