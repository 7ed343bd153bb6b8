/** Failures that lock an account, and the minutes within which they count. */
export const LOCKOUT_FAILURES = 10;
export const LOCKOUT_WINDOW_MINUTES = 15;
export const LOCKOUT_MINUTES = 15;

const MINUTE_MS = 60_000;

/**
 * The instant until which sign-in is refused, null when it is open at `now`. `failures` are the refused pass phrases since the last
 * success, in any order. What is tried during a lock neither counts nor prolongs it, so that a stranger cannot keep an owner out for ever.
 */
export const lockedUntil = (failures: readonly Date[], now: Date): Date | null => {
  let counted: number[] = [];
  let until = -Infinity;
  for (const at of failures.map((failure) => failure.getTime()).sort((a, b) => a - b)) {
    if (at < until) continue;
    counted = [...counted.filter((earlier) => at - earlier <= LOCKOUT_WINDOW_MINUTES * MINUTE_MS), at];
    if (counted.length < LOCKOUT_FAILURES) continue;
    until = at + LOCKOUT_MINUTES * MINUTE_MS;
    counted = [];
  }
  return until > now.getTime() ? new Date(until) : null;
};
