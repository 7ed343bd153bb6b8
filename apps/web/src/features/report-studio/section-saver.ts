import { RICH_TEXT_MAX, type RichBlock, richTextLength } from '@iltizam/shared/reports/rich-text';
import { ApiError } from '../../lib/api-error.js';
import type { Kept } from '../../lib/kept-texts.js';
import { changedTexts, mergeTexts } from '../../lib/merge-texts.js';
import { TEXT_NAMES, type TextName, type Texts } from './section-texts.js';

/** What the server holds. */
export type StoredTexts = { version: number; texts: Texts };
/** What is typed and not saved: it began from `stored`. */
export type KeptTexts = Kept<Texts, StoredTexts>;

export type SaverStatus = 'idle' | 'waiting' | 'saving' | 'saved' | 'tooLong' | 'conflict' | 'failed';
export type SaverState = {
  status: SaverStatus;
  /** as on screen */
  texts: Texts;
  stored: StoredTexts;
  /** changed here and by somebody else */
  conflicts: readonly TextName[];
  error: unknown;
};

export type SaverPorts = {
  save: (texts: Texts, version: number) => Promise<{ version: number }>;
  read: () => Promise<StoredTexts>;
  /** keeps on this device what the server does not have yet; null drops it */
  keep: (kept: KeptTexts | null) => void;
};

const PAUSE_MS = 1500;
const RETRY_MS = 8000;

export type SectionSaver = ReturnType<typeof createSectionSaver>;

/**
 * Brings the texts of a report to the server: on the device at once, on the server after a pause, one request at a time, again after a failure.
 * Texts that only somebody else changed are taken in; of those that both changed a person decides.
 */
export const createSectionSaver = (ports: SaverPorts, begun: StoredTexts, kept: KeptTexts | null) => {
  let state: SaverState = { status: 'idle', texts: begun.texts, stored: begun, conflicts: [], error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const enter = (changes: Partial<SaverState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const dirty = (): boolean => changedTexts(TEXT_NAMES, state.texts, state.stored.texts).length > 0;
  const keep = () => ports.keep(dirty() ? { texts: state.texts, stored: state.stored } : null);
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };

  /** Goes on from what the server holds now, with what was typed here. */
  const adopt = (stored: StoredTexts, mine: KeptTexts = { texts: state.texts, stored: state.stored }) => {
    const { texts, typed, conflicts } = mergeTexts(TEXT_NAMES, mine.texts, mine.stored.texts, stored.texts);
    enter({ texts, stored, conflicts });
    keep();
    if (conflicts.length > 0) enter({ status: 'conflict' });
    else if (dirty()) {
      enter({ status: 'waiting' });
      wait(PAUSE_MS);
    } else if (typed.length > 0) enter({ status: 'saved' });
  };

  const send = async (): Promise<void> => {
    const { texts, stored } = state;
    enter({ status: 'saving', error: null });
    try {
      const { version } = await ports.save(texts, stored.version);
      enter({ stored: { version, texts } });
      keep();
      if (dirty()) wait(PAUSE_MS);
      enter({ status: dirty() ? 'waiting' : 'saved' });
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        const theirs = await ports.read().catch(() => null);
        if (theirs !== null) return adopt(theirs);
      }
      enter({ status: 'failed', error });
      if (error instanceof ApiError && error.code === 'network.unreachable') wait(RETRY_MS);
    }
  };

  /** Saves now what is not saved yet; resolves when the server has answered. */
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    while (inFlight !== null) await inFlight;
    if (!dirty() || state.status === 'conflict') return;
    if (TEXT_NAMES.some((name) => richTextLength(state.texts[name]) > RICH_TEXT_MAX)) return enter({ status: 'tooLong' });
    inFlight = send().finally(() => {
      inFlight = null;
    });
    await inFlight;
  };

  if (kept !== null) adopt(begun, kept);
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Several texts at once: what was taken over from an earlier report. */
    write: (changes: Partial<Record<TextName, readonly RichBlock[]>>) => {
      enter({ texts: { ...state.texts, ...changes } });
      keep();
      if (state.status === 'conflict') return;
      if (inFlight === null) enter({ status: 'waiting' });
      wait(PAUSE_MS);
    },
    /** The report was read again, perhaps because of another change of it. */
    refresh: (stored: StoredTexts) => {
      if (stored.version > state.stored.version && inFlight === null) adopt(stored);
    },
    /** The conflict was looked at: of these texts the saved version is taken, of the others what was typed. */
    settle: (theirs: readonly TextName[]) => {
      enter({ texts: { ...state.texts, ...Object.fromEntries(theirs.map((name) => [name, state.stored.texts[name]])) }, conflicts: [] });
      keep();
      enter({ status: dirty() ? 'waiting' : 'saved' });
      if (dirty()) wait(0);
    },
    flush,
    stop: () => {
      clearTimeout(timer);
      void flush();
    },
  };
};
