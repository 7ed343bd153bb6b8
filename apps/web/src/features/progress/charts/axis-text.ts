/** Tick labels: Recharts draws them apart from the axis' own class. */
export const AXIS_TEXT = { fill: 'var(--ink-2)', fontSize: 12 } as const;
