import { linearScale, roundTicks } from './linear-scale.js';

test('a value keeps its place between the ends', () => {
  const y = linearScale([0, 50], [100, 0]);
  expect([0, 12.5, 50].map(y)).toEqual([100, 75, 0]);
});

test.each<[number[], number[]]>([
  [
    [0, 12],
    [0, 5, 10, 15],
  ],
  [
    [0, 0.3],
    [0, 0.1, 0.2, 0.3],
  ],
  [
    [0, 0],
    [0, 0.5],
  ],
  [
    [-3, 4],
    [-5, 0, 5],
  ],
  [
    [0, 1_250],
    [0, 500, 1_000, 1_500],
  ],
])('%j stands between round numbers %j', (values, ticks) => {
  expect(roundTicks(values, 3)).toEqual(ticks);
});
