import { seriesLabels } from './plot-labels.js';
import type { PlotSeries } from './plot-series.js';

const series = (key: string, values: (number | null)[]): PlotSeries => ({
  key,
  label: key,
  line: 'solid',
  tone: 'other',
  points: values.map((value, index) => ({ on: `2021-0${index + 1}-01`, value })),
});
const places = (values: [(number | null)[], (number | null)[]], on?: string) =>
  seriesLabels(
    [series('reported', values[0]), series('planned', values[1])],
    (day) => Number(day.slice(5, 7)) * 10,
    (value) => 100 - value,
    on,
  ).map(({ key, place, x }) => [key, place, x]);

test('the higher series is named above, the lower below', () => {
  expect(
    places([
      [10, 50],
      [20, 80],
    ]),
  ).toEqual([
    ['planned', 'above', 20],
    ['reported', 'below', 20],
  ]);
});

test('each is named at the date of the figures, or at its last known point', () => {
  expect(
    places(
      [
        [10, 50, null],
        [20, 80, 100],
      ],
      '2021-02-01',
    ).map(([, , x]) => x),
  ).toEqual([20, 20]);
  expect(
    places([
      [10, 50, null],
      [20, 80, 100],
    ]).map(([, , x]) => x),
  ).toEqual([30, 20]);
});

test('near the floor the names stand on each other instead of covering the years', () => {
  expect(
    places([
      [0, 0],
      [0, 5],
    ]),
  ).toEqual([
    ['planned', 'lifted', 20],
    ['reported', 'above', 20],
  ]);
});

test('a series without a known point has no name', () => {
  expect(
    places([
      [null, null],
      [0, 50],
    ]),
  ).toEqual([['planned', 'above', 20]]);
});
