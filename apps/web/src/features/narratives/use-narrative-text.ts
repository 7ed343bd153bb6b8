import type { Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type NarrativePart, type NarrativeTexts, type StudioNarrative } from '@iltizam/shared/narratives/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { useEffect, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { type Kept, keepTexts, readKeptTexts } from '../../lib/kept-texts.js';
import { changedTexts, mergeTexts, type TextsBy } from '../../lib/merge-texts.js';
import { useLanguage } from '../../ui/translation.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import { useReadNarrative, useWriteNarrative } from './narratives.api.js';

type Texts = TextsBy<NarrativePart>;
/** What the server holds in one language; `version` null is nothing yet. */
type Stored = { version: number | null; published: boolean; texts: Texts };
type State = {
  texts: Texts;
  stored: Stored;
  /** changed here and by somebody else, to be chosen between; null when there is nothing to choose */
  conflicts: readonly NarrativePart[] | null;
  /** begun from what this device kept */
  resumed: boolean;
};

const EMPTY: Texts = { results: [], analysis: [], recommendations: [] };

const storedOf = ({ items }: StudioNarrative, language: Locale): Stored => {
  const item = items.find((one) => one.language === language);
  if (!item) return { version: null, published: false, texts: EMPTY };
  const { version, published, results, analysis, recommendations } = item;
  return { version, published, texts: { results, analysis, recommendations } };
};

const isDirty = ({ texts, stored }: Pick<State, 'texts' | 'stored'>): boolean =>
  changedTexts(NARRATIVE_PARTS, texts, stored.texts).length > 0;

/** Goes on with what was typed over what the server holds now. */
const over = (mine: Kept<Texts, Stored>, stored: Stored): Omit<State, 'resumed'> => {
  const { texts, typed, conflicts } = mergeTexts(NARRATIVE_PARTS, mine.texts, mine.stored.texts, stored.texts);
  const isOvertaken = typed.length > 0 && stored.version !== mine.stored.version;
  return { texts, stored, conflicts: isOvertaken ? conflicts : null };
};

/** The narrative report in one language under somebody's hands: kept on the device until it is saved, put together with what a colleague saved. */
export const useNarrativeText = (narrative: StudioNarrative, language: Locale) => {
  const activity = String(narrative.activity.id);
  const keptAs = `narrative-${activity}-${language}`;
  const reader = useLanguage();
  const write = useWriteNarrative(reader, activity);
  const read = useReadNarrative(reader, activity);
  const [state, setState] = useState<State>(() => {
    const stored = storedOf(narrative, language);
    const kept = readKeptTexts<Texts, Stored>(keptAs);
    const begun = over(kept ?? { texts: stored.texts, stored }, stored);
    return { ...begun, resumed: isDirty(begun) };
  });
  const { texts, stored } = state;
  const dirty = isDirty(state);
  useEffect(() => keepTexts(keptAs, dirty ? { texts, stored } : null), [keptAs, dirty, texts, stored]);
  useLeaveWarning(dirty);
  const adopt = async (): Promise<void> => {
    const theirs = storedOf(await read(), language);
    setState((now) => ({ ...now, ...over(now, theirs) }));
    write.reset();
  };
  return {
    ...state,
    dirty,
    write,
    change: (part: NarrativePart, blocks: readonly RichBlock[]) => {
      if (!write.isPending) write.reset();
      setState((now) => ({ ...now, texts: { ...now.texts, [part]: blocks } }));
    },
    save: (published: boolean, onSaved?: () => void) =>
      write.mutate(
        { language, version: stored.version, body: { ...(texts as NarrativeTexts), published } },
        {
          onSuccess: ({ version }) => {
            setState((now) => ({ ...now, stored: { version, published, texts }, resumed: false }));
            onSaved?.();
          },
          onError: (error) => {
            // Where it cannot be read, the refusal itself stays on screen.
            if (error instanceof ApiError && error.status === 412) void adopt().catch(() => undefined);
          },
        },
      ),
    /** The conflict was looked at: of these parts the saved text is taken, of the others what was typed. */
    settle: (theirs: readonly NarrativePart[]) =>
      setState((now) => ({
        ...now,
        texts: { ...now.texts, ...Object.fromEntries(theirs.map((part) => [part, now.stored.texts[part]])) },
        conflicts: null,
      })),
  };
};
