import type { IsoDate } from '../kernel/dates.js';

/** What one amendment, by its number in the plan, changed of a part from a day on. */
export type Patch<Terms> = { amendment: number; effectiveOn: IsoDate; after: Partial<Terms> };
