import type { ErrorCode, ErrorParams } from './errors.js';

/** What a rule answers: allowed, or refused with a code that the catalogues put into words. */
export type Verdict = { ok: true } | { ok: false; code: ErrorCode; params: ErrorParams };

export const ok: Verdict = { ok: true };
export const no = (code: ErrorCode, params: ErrorParams = {}): Verdict => ({ ok: false, code, params });
