import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import { draftKey } from '../../lib/device-drafts.js';
import type { ReportDraft } from './report-draft.js';

/** What was typed and not sent, kept on this device. */
export type SavedDraft = { savedAt: IsoDateTime; draft: ReportDraft };

const TEXTS = ['percent', 'effectiveOn', 'note'] as const;
const LISTS = ['actions', 'difficulties', 'evidence'] as const;

/** An older version of the form may have written something else. */
const isSavedDraft = (value: unknown): value is SavedDraft => {
  const draft = (value as Partial<SavedDraft> | null)?.draft;
  return !!draft && TEXTS.every((name) => typeof draft[name] === 'string') && LISTS.every((name) => Array.isArray(draft[name]));
};

/** Storage may be full or refused: a draft is then kept as long as the page, and nothing breaks. */
const attempt = <Value>(action: () => Value): Value | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

export const readDraft = (activity: number): SavedDraft | null => {
  const saved = attempt(() => JSON.parse(localStorage.getItem(draftKey(activity)) ?? 'null') as unknown);
  return isSavedDraft(saved) ? saved : null;
};

/** The instant it was kept, null when it could not be. */
export const keepDraft = (activity: number, draft: ReportDraft): IsoDateTime | null => {
  const savedAt = new Date().toISOString();
  return attempt(() => {
    localStorage.setItem(draftKey(activity), JSON.stringify({ savedAt, draft } satisfies SavedDraft));
    return savedAt;
  });
};

export const dropDraft = (activity: number): void => {
  attempt(() => localStorage.removeItem(draftKey(activity)));
};
