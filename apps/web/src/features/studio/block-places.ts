import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { Block, StudioCommitment, StudioPlan } from '@iltizam/shared/studio/contract';

const commitmentOf = ({ axes }: StudioPlan, id: number | null): StudioCommitment | undefined =>
  axes.flatMap(({ commitments }) => commitments).find((commitment) => commitment.id === id);

/** Where what is missing can be written; null when that is not in the studio. */
export const addressOfBlock = (plan: StudioPlan, { code, part, id, commitmentId }: Block): string | null => {
  const studio = `/studio/${plan.slug}`;
  if (code === 'member_unnamed') return null;
  if (code === 'institution_unnamed')
    return `/studio/${plan.slug}/institutions#institution-${commitmentOf(plan, commitmentId)?.institution.id}`;
  if (code === 'weight_missing') return `/workspace/weights#commitment-${commitmentId}`;
  if (code === 'axis_missing') return `${studio}#axes`;
  if (part === 'plan') return `${studio}/identity`;
  if (part === 'axis') return `${studio}#axis-${id}`;
  return `${studio}/commitments/${commitmentId}${part === 'activity' ? `#activity-${id}` : ''}`;
};

/** The title of the part that lacks something; null for the plan itself. */
export const partOfBlock = (plan: StudioPlan, { part, id, commitmentId }: Block): LocalizedText | null => {
  if (part === 'plan') return null;
  if (part === 'axis') return plan.axes.find((axis) => axis.id === id)?.title ?? null;
  const commitment = commitmentOf(plan, commitmentId);
  return (part === 'commitment' ? commitment : commitment?.activities.find((activity) => activity.id === id))?.title ?? null;
};

/** The number of the commitment that holds the part; undefined outside of one. */
export const commitmentNumber = (plan: StudioPlan, { commitmentId }: Block): number | undefined => commitmentOf(plan, commitmentId)?.number;
