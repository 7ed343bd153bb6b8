import type { InstitutionRef } from '../progress/contract.js';

/** DOMAIN.md §2: what a body belongs to. */
export const SECTORS = ['public', 'civil_society', 'private'] as const;
export type Sector = (typeof SECTORS)[number];

/** A body that helps with a commitment for which another one is responsible. */
export type SupportingBody = InstitutionRef & { sector: Sector };
