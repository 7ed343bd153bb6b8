/** Carries one range onto another, in proportion: written here because the tick and colour machinery of d3-scale costs 9 kB. */
export const linearScale =
  (from: readonly [number, number], to: readonly [number, number]): ((value: number) => number) =>
  (value) =>
    to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

/** The round numbers, about `count` steps of 1, 2 or 5 times a power of ten, that enclose all values: the first and the last are the ends of the axis. */
export const roundTicks = (values: readonly number[], count: number): number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const raw = (most - least || 1) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10);
  const first = Math.floor(least / step);
  const steps = Math.max(1, Math.ceil(most / step) - first);
  // Multiplied rather than added up, and rounded: 0.1 + 0.2 is not a tick.
  return Array.from({ length: steps + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};
