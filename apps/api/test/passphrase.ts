/** Of every account in the tests. */
export const PASSPHRASE = 'cumin41-aube77-rivage20-lune88-olive33';
