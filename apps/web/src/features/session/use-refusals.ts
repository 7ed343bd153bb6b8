import { useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import type { SummaryError } from '../../ui/error-summary.js';

export type Refused = Readonly<Record<string, string>>;
const NONE: Refused = {};

/** What the form itself misses and what the server refused, by field, with the list that stands at the head of the form. */
export const useRefusals = (
  error: Error | null,
): { refused: Refused; summary: readonly SummaryError[]; check: (missing: Refused) => boolean } => {
  const [missing, setMissing] = useState(NONE);
  const refused = useMemo(
    () => (Object.keys(missing).length > 0 ? missing : error instanceof ApiError ? error.byField : NONE),
    [missing, error],
  );
  const summary = useMemo(() => Object.entries(refused).map(([field, message]) => ({ field, message })), [refused]);
  const check = (found: Refused): boolean => {
    setMissing(found);
    return Object.keys(found).length === 0;
  };
  return { refused, summary, check };
};
