import { draftKey } from '../../lib/device-drafts.js';
import type { FormValues } from './form-values.js';

/** What was typed and not saved, with the version that it began from. */
export type KeptValues = { version: number | null; values: FormValues; /** what the typed values were before */ base?: FormValues };

/** Storage may be full or refused: what is typed is then kept as long as the page. */
const attempt = <Value>(action: () => Value): Value | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

export const readKept = (form: string): KeptValues | null => {
  const kept = attempt(() => JSON.parse(localStorage.getItem(draftKey(form)) ?? 'null') as Partial<KeptValues> | null);
  return kept?.values === undefined ? null : { version: kept.version ?? null, values: kept.values, ...(kept.base && { base: kept.base }) };
};

export const keepValues = (form: string, kept: KeptValues): void => {
  attempt(() => localStorage.setItem(draftKey(form), JSON.stringify(kept)));
};

export const dropKept = (form: string): void => {
  attempt(() => localStorage.removeItem(draftKey(form)));
};
