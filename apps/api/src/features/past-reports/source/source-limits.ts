/** What a printed report may cost to read: the longest known has 135 pages. DOMAIN.md §13 */
export const SOURCE_LIMITS = { pages: 1000, characters: 5_000_000, seconds: 60, megabytes: 512 } as const;
