import type { IsoDateTime } from '@iltizam/shared/kernel/dates';
import { useCallback, useState } from 'react';
import { dateInMorocco } from '../../lib/format.js';
import { dropDraft, keepDraft, readDraft } from './draft-storage.js';
import { draftFrom, type ReportDraft } from './report-draft.js';
import type { ActivityToReport } from './workspace.api.js';

export type DraftState = {
  draft: ReportDraft;
  /** when what is on screen was kept on this device; null when nothing was typed */
  keptAt: IsoDateTime | null;
  /** true when the form opened with something kept earlier */
  restored: boolean;
  change: (values: Partial<ReportDraft>) => void;
  /** back to the last update, what was typed is forgotten */
  startAgain: () => void;
  forget: () => void;
};

/** The form's content: each change is kept on the device at once, so nothing typed is lost. */
export const useDraft = (activity: ActivityToReport): DraftState => {
  const [saved] = useState(() => readDraft(activity.id));
  const fresh = () => draftFrom(activity.previous, dateInMorocco(new Date()));
  const [draft, setDraft] = useState(() => saved?.draft ?? fresh());
  const [keptAt, setKeptAt] = useState(saved?.savedAt ?? null);
  const [restored, setRestored] = useState(saved !== null);
  const forget = useCallback(() => dropDraft(activity.id), [activity.id]);
  return {
    draft,
    keptAt,
    restored,
    change: (values) => {
      const next = { ...draft, ...values };
      setDraft(next);
      setKeptAt(keepDraft(activity.id, next));
    },
    startAgain: () => {
      forget();
      setDraft(fresh());
      setKeptAt(null);
      setRestored(false);
    },
    forget,
  };
};
