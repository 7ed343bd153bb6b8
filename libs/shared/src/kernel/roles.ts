/** DOMAIN.md §7. A visitor has no account; everybody else is signed in. */
export const ROLES = ['citizen', 'lead', 'committee', 'moderator', 'staff', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A role holds for a scope: everywhere when every key is null, else inside the member, plan, commitment or institution named. */
export type RoleGrant = {
  role: Role;
  memberId: number | null;
  planId: number | null;
  commitmentId: number | null;
  institutionId: number | null;
};
