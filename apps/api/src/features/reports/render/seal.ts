import { createHash } from 'node:crypto';
import { canonicalJson } from '@iltizam/shared/reports/canonical-json';
import type { ReportModel } from '@iltizam/shared/reports/contract';

/** Freezes a model: the same facts give the same SHA-256 (DOMAIN.md §9). */
export const sealReport = (model: Omit<ReportModel, 'hash'>): ReportModel => ({
  ...model,
  hash: createHash('sha256').update(canonicalJson(model)).digest('hex'),
});
