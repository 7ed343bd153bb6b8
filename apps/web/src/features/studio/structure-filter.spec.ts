import { aCommitment, anActivity, anAxis } from '@iltizam/shared/studio/plan-tree.fixture';
import { filteredAxes, NO_FILTER, type StructureFilter } from './structure-filter.js';

const dated = anActivity({ id: 31, title: { fr: 'Écrire', ar: 'كِتابة' }, start: '2027', end: '2028', weight: '2' });
const axes = [
  anAxis({
    commitments: [
      aCommitment({ id: 20, title: { fr: 'Budget ouvert' } }),
      aCommitment({ id: 21, number: 2, title: { fr: 'Justice', ar: 'عدل' }, activities: [dated] }),
    ],
  }),
  anAxis({ id: 11, commitments: [aCommitment({ id: 22, number: 3, title: { fr: 'Eau' }, activities: [] })] }),
  anAxis({ id: 12, commitments: [] }),
];

const found = (filter: Partial<StructureFilter>): number[] =>
  filteredAxes(axes, { ...NO_FILTER, ...filter }).flatMap(({ commitments }) => commitments.map(({ id }) => id));

test.each<[string, Partial<StructureFilter>, number[]]>([
  ['words of the title', { q: 'BUDGET O' }, [20]],
  ['words of an activity, without accents', { q: 'ecrire' }, [21]],
  ['Arabic without its vowel signs', { q: 'كتابة' }, [21]],
  ['the body', { q: 'direction' }, [20, 21, 22]],
  ['a number', { q: '3' }, [22]],
  ['no Arabic', { gap: 'ar' }, [20, 22]],
  ['no activity', { gap: 'activity' }, [22]],
  ['no date of its own', { gap: 'dates' }, [20]],
  ['no weight', { gap: 'weight' }, [20]],
  ['both', { q: 'eau', gap: 'ar' }, [22]],
  ['nothing', { q: 'zzz' }, []],
])('finds by %s', (_, filter, ids) => expect(found(filter)).toEqual(ids));

test('without a filter the empty axes are there too', () => {
  expect(filteredAxes(axes, NO_FILTER)).toHaveLength(3);
  expect(filteredAxes(axes, { ...NO_FILTER, gap: 'fr' })).toHaveLength(0);
});
