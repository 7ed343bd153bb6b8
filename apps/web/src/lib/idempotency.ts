/** A key for one intention to create something: sent again with a retry, so that the thing is created once. */
export const newIdempotencyKey = (): string => crypto.randomUUID();
