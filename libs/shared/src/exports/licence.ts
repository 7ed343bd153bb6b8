import type { Licence } from './contract.js';

/** What every published figure may be used for. */
export const LICENCE: Licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
