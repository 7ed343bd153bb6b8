/** The OGP's identifier of a commitment, which no amendment changes: terms in force do not bear it. */
export const ogpIdOf = (commitment: string): string => `(select o.ogp_id from commitment o where o.id = ${commitment})`;
