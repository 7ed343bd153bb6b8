import type { Plan } from '@iltizam/shared/plans/contract';

/** A part of the plan as the address names it and the API's own address goes on: `axes/2`, `commitments/3`, `institutions/mtnra`; empty is the whole plan. */
export type ReportPart = '' | `${'axes' | 'commitments' | 'institutions'}/${string}`;

/** The parts of a plan that have a report of their own; `commitments` are the numbers of its commitments. */
export const partsOf = ({ axes, institutions }: Pick<Plan, 'axes' | 'institutions'>, commitments: readonly number[]): ReportPart[] => [
  '',
  ...axes.map(({ number }): ReportPart => `axes/${number}`),
  ...institutions.map(({ key }): ReportPart => `institutions/${key}`),
  ...commitments.map((number): ReportPart => `commitments/${number}`),
];

/** The way to the report of one part, chosen on the page of the plan's reports. */
export const partPage = (plan: string, part: ReportPart, asOf: string | null): string =>
  `/plans/${plan}/reports?${new URLSearchParams({ part, ...(asOf !== null && { asOf }) }).toString()}#rapport`;
