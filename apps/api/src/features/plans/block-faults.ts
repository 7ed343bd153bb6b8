import type { PlanState } from '@iltizam/shared/plans/contract';
import { blocksOf } from '@iltizam/shared/plans/lifecycle';
import type { BlockCode, PlanTree } from '@iltizam/shared/studio/contract';
import type { FieldFault } from '../../platform/errors/domain-error.js';
import type { FieldCode } from '../../platform/errors/words.js';

const WORDS: Record<BlockCode, FieldCode> = {
  title_missing: 'titleMissing',
  axis_missing: 'axisMissing',
  commitment_missing: 'commitmentMissing',
  activity_missing: 'activityMissing',
  institution_unnamed: 'institutionUnnamed',
  member_unnamed: 'memberUnnamed',
  weight_missing: 'weightMissing',
};

/** What keeps a plan from a state, each beside the part that lacks it: `/commitment/12`. */
export const blockFaults = (plan: PlanTree, to: PlanState): FieldFault[] =>
  blocksOf(plan, to).map(({ code, part, id }) => ({ pointer: `/${part}/${id}`, code: WORDS[code] }));
