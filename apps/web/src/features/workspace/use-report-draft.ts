import { useEffect, useState, useSyncExternalStore } from 'react';
import { dateInMorocco } from '../../lib/format.js';
import { isSameDraft } from './draft-conflict.js';
import { createDraftSaver, type DraftSaver, type SaverPorts, type SaveState, type StoredDraft } from './draft-saver.js';
import { dropDraft, keepDraft, type KeptDraft, readDraft } from './draft-storage.js';
import { draftFrom, type ReportDraft } from './report-draft.js';
import type { ActivityToReport } from './workspace.api.js';

/** Where the form's content came from when it opened. */
export type Origin = 'fresh' | 'device' | 'server';

export type ReportDraftState = {
  draft: ReportDraft;
  origin: Origin;
  state: SaveState;
  /** something was typed since the form opened */
  typed: boolean;
  saver: DraftSaver;
  change: (values: Partial<ReportDraft>) => void;
  /** two versions became one */
  settle: (draft: ReportDraft, theirs: StoredDraft) => void;
  /** the form says again what was said last; the draft is forgotten here */
  startAgain: () => void;
};

type Opening = { draft: ReportDraft; origin: Origin; begin: (saver: DraftSaver) => void };

/** What the form opens with: what this device kept is newer than the server's version that it began from, and stands beside any other. */
const opening = (kept: KeptDraft | null, stored: StoredDraft | null, fresh: () => ReportDraft): Opening => {
  if (kept === null || (stored !== null && isSameDraft(kept.draft, stored.draft))) {
    if (stored === null) return { draft: fresh(), origin: 'fresh', begin: () => undefined };
    return { draft: stored.draft, origin: 'server', begin: () => undefined };
  }
  const { draft } = kept;
  if (stored !== null && stored.version !== kept.version) return { draft, origin: 'device', begin: (saver) => saver.oppose(draft, stored) };
  return { draft, origin: 'device', begin: (saver) => saver.write(draft) };
};

/** The form's content: each change is kept on the device at once and on the server soon after, so nothing typed is lost. */
export const useReportDraft = (activity: ActivityToReport, stored: StoredDraft | null, save: SaverPorts['save']): ReportDraftState => {
  const fresh = () => draftFrom(activity.previous, dateInMorocco(new Date()));
  const [opened] = useState(() => opening(readDraft(activity.id), stored, fresh));
  const [draft, setDraft] = useState(opened.draft);
  const [origin, setOrigin] = useState(opened.origin);
  const [typed, setTyped] = useState(false);
  const [saver] = useState(() =>
    createDraftSaver(
      { save, keep: (unsaved) => void (unsaved === null ? dropDraft(activity.id) : keepDraft(activity.id, unsaved)) },
      { version: stored?.version ?? null, base: stored?.draft ?? null },
    ),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => {
    saver.start();
    opened.begin(saver);
    const again = () => void saver.flush();
    const leave = () => void saver.flush(true);
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    window.addEventListener('focusout', again);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      window.removeEventListener('focusout', again);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      saver.stop();
    };
  }, [opened, saver]);

  return {
    draft,
    origin,
    state,
    typed,
    saver,
    change: (values) => {
      const next = { ...draft, ...values };
      setDraft(next);
      setTyped(true);
      saver.write(next);
    },
    settle: (next, theirs) => {
      setDraft(next);
      saver.settle(next, theirs);
    },
    startAgain: () => {
      saver.forget();
      setDraft(fresh());
      setOrigin('fresh');
    },
  };
};
