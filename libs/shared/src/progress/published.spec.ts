import { publishedGap } from './published.js';

const published = { rate: '82.00', asOf: '2023-07', difference: '0.18' };

test('a published rate is compared on the days it was published for, and on no other', () => {
  expect(publishedGap(published, { shown: 82 }, '2023-07-31')).toEqual({ kind: 'rounded' });
  expect(publishedGap(published, { shown: 82 }, '2023-07-01')).not.toBeNull();
  expect(publishedGap(published, { shown: 82 }, '2023-08-01')).toBeNull();
  expect(publishedGap({ ...published, difference: null }, { shown: 82 }, '2023-07-31')).toBeNull();
});

test('where nothing was reported there is nothing to compare', () => {
  expect(publishedGap({ ...published, difference: '-82.00' }, { shown: null }, '2023-07-31')).toBeNull();
});

test('the same figure, the same once rounded, and a gap are three things', () => {
  expect(publishedGap({ ...published, difference: '0.00' }, { shown: 82 }, '2023-07-31')).toEqual({ kind: 'equal' });
  expect(publishedGap({ ...published, difference: '0.50' }, { shown: 83 }, '2023-07-31')).toEqual({ kind: 'apart', points: '0.50' });
});
