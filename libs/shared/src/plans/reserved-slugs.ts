/** Pages of the studio that stand where the page of a plan would: no plan has one of these addresses. */
export const RESERVED_PLAN_SLUGS: readonly string[] = ['archives', 'imports', 'past-reports', 'report-template'];

export const isReservedPlanSlug = (value: unknown): boolean => RESERVED_PLAN_SLUGS.some((slug) => slug === value);
