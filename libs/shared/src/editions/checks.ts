import type { CheckFacts } from './check-facts.js';
import { indicatorChecks } from './checks-of-indicators.js';
import { dateChecks, sectionChecks, translationChecks, weightChecks } from './checks-of-plan.js';
import {
  activityChecks,
  duplicateChecks,
  linkChecks,
  publishedChecks,
  sharedEvidenceChecks,
  submissionChecks,
} from './checks-of-progress.js';
import { CHECK_CODES, CHECK_SEVERITIES, type ReportCheck } from './contract.js';

const CHECKS = [
  sectionChecks,
  translationChecks,
  dateChecks,
  weightChecks,
  activityChecks,
  publishedChecks,
  indicatorChecks,
  duplicateChecks,
  sharedEvidenceChecks,
  linkChecks,
  submissionChecks,
];

const inOrder = (left: ReportCheck, right: ReportCheck): number =>
  CHECK_SEVERITIES.indexOf(left.severity) - CHECK_SEVERITIES.indexOf(right.severity) ||
  (left.commitment ?? 0) - (right.commitment ?? 0) ||
  (left.activity ?? 0) - (right.activity ?? 0) ||
  (left.indicator ?? 0) - (right.indicator ?? 0) ||
  CHECK_CODES.indexOf(left.code) - CHECK_CODES.indexOf(right.code);

/** What a person should look at before a report is frozen: errors first, then by place. Nothing of it is put right by itself. DOMAIN.md §9 */
export const reportChecks = (facts: CheckFacts): ReportCheck[] => CHECKS.flatMap((check) => check(facts)).sort(inOrder);
