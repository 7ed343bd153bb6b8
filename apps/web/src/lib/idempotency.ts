const BYTES = 16;

/** A key for one intention to create something: sent again with a retry, so that the thing is created once. `randomUUID` is not there over plain http. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');
