import { createHash, randomBytes } from 'node:crypto';

const MINUTE = 60_000;

/** How long a session lives at most, and without use. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE;
export const IDLE_MS = 60 * MINUTE;

/** 256 bits that nobody can guess, in 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: whoever reads the table cannot use it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
