import type { ImportRow } from './contract.js';

/** True for a change that leaves nothing where something was. DOMAIN.md §11 */
export const isErased = ({ before, after }: ImportRow['changes'][number]): boolean => before !== null && after === null;
