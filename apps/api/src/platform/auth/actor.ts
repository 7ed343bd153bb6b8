import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';

/** Who asks. A visitor has no account. */
export type Actor = {
  accountId: number | null;
  name: string | null;
  email: string | null;
  language: Locale | null;
  grants: readonly RoleGrant[];
  /** the plans whose reports a committee member was chosen to review */
  reviewsPlans: readonly number[];
};

export const VISITOR: Actor = { accountId: null, name: null, email: null, language: null, grants: [], reviewsPlans: [] };

/** The product itself, as it loads its demonstration data. */
export const SYSTEM: Actor = {
  ...VISITOR,
  name: 'system',
  grants: [{ role: 'staff', memberId: null, planId: null, commitmentId: null, institutionId: null }],
};
