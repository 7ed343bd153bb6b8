import type { StudioPlan } from '@iltizam/shared/studio/contract';
import type { LackingTexts } from '../features/report-studio/report-terms-form.js';

/** What the plan lacks in each language: a report in it falls back to the plan's main one there. */
export const lackingTexts = ({ completeness }: StudioPlan): LackingTexts =>
  Object.fromEntries(completeness.map(({ language, filled, total }) => [language, total - filled]));
