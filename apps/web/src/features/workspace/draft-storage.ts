import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import { draftKey } from '../../lib/device-drafts.js';
import type { ReportDraft } from './report-draft.js';

/** What was typed and is not known to be on the server, kept on this device. */
export type KeptDraft = {
  savedAt: IsoDateTime;
  draft: ReportDraft;
  /** the server's version that it began from, null when there was none */
  version: number | null;
  /** what that version said, so that two people's changes can be told apart */
  base: ReportDraft | null;
};

const unsentKey = (activity: number): string => draftKey(`${activity}.unsent`);

const TEXTS = ['percent', 'effectiveOn', 'note'] as const;
const LISTS = ['actions', 'difficulties', 'evidence'] as const;

/** An older version of the form may have written something else. */
const isKeptDraft = (value: unknown): value is KeptDraft => {
  const kept = value as Partial<KeptDraft> | null;
  const draft = kept?.draft;
  return (
    !!draft &&
    kept.version !== undefined &&
    TEXTS.every((name) => typeof draft[name] === 'string') &&
    LISTS.every((name) => Array.isArray(draft[name])) &&
    draft.actions.every(({ actions }) => Array.isArray(actions))
  );
};

/** Storage may be full or refused: a draft is then kept as long as the page, and nothing breaks. */
const attempt = <Value>(action: () => Value): Value | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

export const readDraft = (activity: number): KeptDraft | null => {
  const kept = attempt(() => JSON.parse(localStorage.getItem(draftKey(activity)) ?? 'null') as unknown);
  return isKeptDraft(kept) ? kept : null;
};

/** The instant it was kept, null when it could not be. */
export const keepDraft = (activity: number, kept: Omit<KeptDraft, 'savedAt'>): IsoDateTime | null => {
  const savedAt = new Date().toISOString();
  return attempt(() => {
    localStorage.setItem(draftKey(activity), JSON.stringify({ savedAt, ...kept } satisfies KeptDraft));
    return savedAt;
  });
};

/** Somebody pressed "send" and it did not leave: said again when the page is opened again. */
export const markUnsent = (activity: number, unsent: boolean): void => {
  attempt(() => (unsent ? localStorage.setItem(unsentKey(activity), '1') : localStorage.removeItem(unsentKey(activity))));
};

export const isUnsent = (activity: number): boolean => attempt(() => localStorage.getItem(unsentKey(activity))) === '1';

export const dropDraft = (activity: number): void => {
  attempt(() => localStorage.removeItem(draftKey(activity)));
};
