/** A feed tells no more than these. */
export const ENTRIES_MAX = 50;

/** What a feed or calendar is about: a whole plan, or one axis, one responsible body or one commitment of it. */
export type Scope = { plan: string; axis: number | null; institution: string | null; commitment: number | null };

const WHOLE_PLAN = { axis: null, institution: null, commitment: null };

export const ofPlan = (plan: string): Scope => ({ plan, ...WHOLE_PLAN });
export const ofAxis = (plan: string, axis: number): Scope => ({ plan, ...WHOLE_PLAN, axis });
export const ofInstitution = (plan: string, institution: string): Scope => ({ plan, ...WHOLE_PLAN, institution });
export const ofCommitment = (plan: string, commitment: number): Scope => ({ plan, ...WHOLE_PLAN, commitment });

/** The part of addresses that names the scope, below the API's and below the site's own alike. */
export const pathOf = ({ plan, axis, institution, commitment }: Scope): string => {
  const path = `/plans/${encodeURIComponent(plan)}`;
  if (axis !== null) return `${path}/axes/${axis}`;
  if (institution !== null) return `${path}/institutions/${encodeURIComponent(institution)}`;
  return commitment === null ? path : `${path}/commitments/${commitment}`;
};
