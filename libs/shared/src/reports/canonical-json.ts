import type { ReportModel } from './contract.js';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
};

/** One text for one value, whatever the order its keys were written in. */
export const canonicalText = (value: unknown): string => JSON.stringify(sorted(value));

/** One text for one model: what the report's SHA-256 is taken over (DOMAIN.md §9). */
export const canonicalJson = (model: Omit<ReportModel, 'hash'>): string => canonicalText({ ...model, hash: undefined });
