import path from 'node:path';

/** The demonstration accounts that the journeys use, by the part of their address before the @. */
export const ACCOUNTS = ['lead-budget', 'lead-justice', 'lead-sante', 'committee', 'moderator', 'staff', 'admin'] as const;
export type Account = (typeof ACCOUNTS)[number];

export const PASSPHRASE = process.env.ILTIZAM_DEMO_PASSWORD ?? 'une-phrase-de-passe-de-test';

export const emailOf = (account: Account): string => `${account}@demo.example`;

/** Where the session of an account is kept for the length of a run; Playwright is started at the root. */
export const sessionFile = (account: Account): string => path.resolve('test-results/sessions', `${account}.json`);
