import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { UnreportedRule } from '../progress/contract.js';

/** One activity of a commitment to weight; a supplementary one weighs nothing. `percent` 0..100, null when not reported. */
export type ActivityWeight = {
  id: number;
  number: number;
  title: string;
  titleLang: Locale;
  supplementary: boolean;
  weight: DecimalString | null;
  percent: DecimalString | null;
};

/** The weights of one commitment; `version` is the commitment's, for If-Match. */
export type CommitmentWeights = {
  id: number;
  version: number;
  number: number;
  title: string;
  titleLang: Locale;
  plan: { slug: string; title: string; titleLang: Locale };
  rule: UnreportedRule;
  frozen: boolean;
  activities: ActivityWeight[];
};

/** GET /workspace/weights: the caller's commitments in adopted plans, those still open first. */
export type WeightingList = { items: CommitmentWeights[] };

/** PUT /commitments/{id}/weights: every activity that is not supplementary, positive decimals; all of them or none. */
export type SetWeights = { weights: { activityId: number; weight: DecimalString }[] };
