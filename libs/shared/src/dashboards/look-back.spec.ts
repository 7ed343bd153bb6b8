import { lookBack } from './look-back.js';

test.each([
  ['2023-07-31', '2023-05-02'],
  ['0001-02-03', '0001-02-03'],
])('%s is compared with %s', (day, earlier) => {
  expect(lookBack(day)).toBe(earlier);
});
