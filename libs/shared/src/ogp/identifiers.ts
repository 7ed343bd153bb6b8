/** The OGP gives them; nobody computes them here. DOMAIN.md §9 */

/** By which the OGP knows a member, a country or a local one: two or three capital letters. It is its own, not the ISO's: Morocco is `MO`. */
export const isOgpCode = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2,3}$/.test(value);

/** A commitment in the data of the OGP: the code of its member and four digits, as `MO0006`. */
export const isOgpId = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2,3}\d{4}$/.test(value);

const OGP_PLAN_MAX = 100;

/** How the OGP names a plan: the end of the address of its page, as `morocco-action-plan-2021-2023`. */
export const isOgpPlan = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= OGP_PLAN_MAX && /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/.test(value);
