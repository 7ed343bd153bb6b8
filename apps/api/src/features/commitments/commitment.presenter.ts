import type { Activity, Commitment } from '@iltizam/shared/commitments/contract';
import { isMeasuring } from '@iltizam/shared/indicators/measurements';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { signedIn } from '../accounts/session.policy.js';
import { canComment, canReplyOfficially, canReportProgress } from './commitment.policy.js';

/** What the statement answers: the page without what depends on who reads it. */
export type CommitmentRow = {
  id: number;
  planId: number;
  memberId: number;
  institutionId: number;
  state: PlanState;
  commitment: Omit<Commitment, 'abilities' | 'activityList'> & { activityList: Omit<Activity, 'abilities'>[] };
};

export function presentCommitment(actor: Actor, { id, planId, memberId, institutionId, state, commitment }: CommitmentRow): Commitment {
  const scope = { commitmentId: id, planId, memberId, institutionId };
  const reportProgress = canReportProgress(actor, scope);
  return {
    ...commitment,
    leads: signedIn(actor) ? commitment.leads : { ...commitment.leads, names: null },
    activityList: commitment.activityList.map((activity) => ({ ...activity, abilities: { reportProgress } })),
    abilities: {
      comment: canComment(actor),
      replyOfficially: canReplyOfficially(actor, scope),
      measure: reportProgress && isMeasuring(state),
    },
  };
}
