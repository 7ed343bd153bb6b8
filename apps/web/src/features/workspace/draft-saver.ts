import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import { isSameDraft } from './draft-conflict.js';
import type { ReportDraft } from './report-draft.js';

/** What the server holds. */
export type StoredDraft = {
  version: number;
  draft: ReportDraft;
  savedAt: IsoDateTime;
  /** null once the account is erased */ savedBy: string | null;
};

/** Why a save did not happen: no answer, no session any more, or a refusal in words. */
export type SaveFailure = { kind: 'unreachable' } | { kind: 'signedOut' } | { kind: 'refused'; detail: string | null };
export type SaveResult = { kind: 'saved'; stored: StoredDraft } | { kind: 'overtaken'; theirs: StoredDraft | null } | SaveFailure;

export type SaveState =
  | { kind: 'idle' }
  /** typed; on this device, not yet on the server */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: IsoDateTime }
  | { kind: 'conflict'; theirs: StoredDraft }
  | SaveFailure;

export type SaverPorts = {
  /** sends a draft that began from a version, null for the first one */
  save: (draft: ReportDraft, version: number | null, leaving: boolean) => Promise<SaveResult>;
  /** keeps on this device what the server does not have yet; null drops it */
  keep: (unsaved: { draft: ReportDraft; version: number | null; base: ReportDraft | null } | null) => void;
};

const PAUSE_MS = 2000;
const FIRST_RETRY_MS = 3000;
const LONGEST_RETRY_MS = 60_000;

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/**
 * Brings what is typed to the server: on the device at once, on the server after a pause, one request at a time, again when the connection returns.
 * Nothing leaves the device before the server has it.
 */
export const createDraftSaver = (ports: SaverPorts, begun: { version: number | null; base: ReportDraft | null }) => {
  let { version, base } = begun;
  let state: SaveState = { kind: 'idle' };
  let unsaved: ReportDraft | null = null;
  let inFlight: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let retryMs = FIRST_RETRY_MS;
  const listeners = new Set<() => void>();

  const enter = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const plan = (milliseconds: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), milliseconds);
  };
  const adopt = (stored: StoredDraft) => {
    ({ version } = stored);
    base = stored.draft;
    retryMs = FIRST_RETRY_MS;
  };

  const take = (sent: ReportDraft, result: SaveResult) => {
    if (result.kind === 'overtaken') {
      const { theirs } = result;
      if (theirs === null) {
        // Sent or thrown away by somebody else: what is typed here begins a new draft.
        version = null;
        base = null;
        return plan(0);
      }
      // The answer to an earlier save was lost: what stands there is what this page sent.
      if (isSameDraft(theirs.draft, sent)) return take(sent, { kind: 'saved', stored: theirs });
      return enter({ kind: 'conflict', theirs });
    }
    if (result.kind === 'saved') {
      adopt(result.stored);
      if (unsaved !== null && !isSameDraft(unsaved, sent)) {
        ports.keep({ draft: unsaved, version, base });
        enter({ kind: 'waiting' });
        return plan(PAUSE_MS);
      }
      unsaved = null;
      ports.keep(null);
      return enter({ kind: 'saved', at: result.stored.savedAt });
    }
    enter(result);
    if (result.kind === 'unreachable') {
      plan(retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
  };

  /** Saves now what is not saved yet; resolves when the server has answered. */
  const flush = async (leaving = false): Promise<void> => {
    clearTimeout(timer);
    const waited = inFlight !== null;
    // Whoever waits for a save also waits for the next one, which somebody else may have begun first.
    while (inFlight !== null) await inFlight;
    clearTimeout(timer);
    if (unsaved === null || state.kind === 'conflict' || (waited && state.kind !== 'waiting')) return;
    const draft = unsaved;
    // Told once that there is no connection, the person is not told at each new try.
    if (state.kind !== 'unreachable') enter({ kind: 'saving' });
    inFlight = ports.save(draft, version, leaving).then((result) => {
      inFlight = null;
      take(draft, result);
    });
    await inFlight;
  };

  return {
    state: () => state,
    version: () => version,
    base: () => base,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** `draft` is what the form now says. */
    write: (draft: ReportDraft) => {
      unsaved = draft;
      ports.keep({ draft, version, base });
      if (state.kind === 'conflict') return;
      if (state.kind !== 'unreachable' && inFlight === null) {
        if (state.kind !== 'waiting') enter({ kind: 'waiting' });
        plan(PAUSE_MS);
      }
    },
    /** Somebody else's version was looked at: `draft` goes on from it. */
    settle: (draft: ReportDraft, theirs: StoredDraft) => {
      adopt(theirs);
      unsaved = draft;
      ports.keep({ draft, version, base });
      enter({ kind: 'waiting' });
      plan(0);
    },
    /** What the server holds stands beside what this device kept, and they differ. */
    oppose: (draft: ReportDraft, theirs: StoredDraft) => {
      unsaved = draft;
      enter({ kind: 'conflict', theirs });
    },
    flush,
    start: () => {
      stopped = false;
    },
    /** The form is left: a last save, and no more tries, which would run against the next form. What it does not save stays on the device. */
    stop: () => {
      stopped = true;
      void flush();
    },
    /** Nothing is to be saved any more: it was sent, or thrown away. */
    forget: () => {
      clearTimeout(timer);
      unsaved = null;
      version = null;
      base = null;
      ports.keep(null);
      enter({ kind: 'idle' });
    },
  };
};
