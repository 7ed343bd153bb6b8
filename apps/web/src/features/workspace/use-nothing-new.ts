import type { ReportOutcome } from '@iltizam/shared/drafts/contract';
import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useConfirmUnchanged } from './workspace.api.js';

/** "Nothing new" for one activity: about to be sent, answered, or refused. */
export type NothingNew = { activity: AssignedActivity } & (
  { kind: 'pending' } | { kind: 'said'; outcome: ReportOutcome } | { kind: 'refused'; error: Error }
);

/** Time to take back a slip of the thumb: what is public cannot be. */
const UNDO_MS = 7000;

/** One tap says that nothing changed; it leaves a few seconds later, or at once when the page is left or another row is pressed. */
export const useNothingNew = () => {
  const confirm = useConfirmUnchanged();
  const [shown, setShown] = useState<NothingNew | null>(null);
  const waiting = useRef<AssignedActivity | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = () => {
    const activity = waiting.current;
    clearTimeout(timer.current);
    if (activity === null) return;
    waiting.current = null;
    confirm.mutate(activity.id, {
      onSuccess: (outcome) => setShown({ activity, kind: 'said', outcome }),
      onError: (error) => setShown({ activity, kind: 'refused', error }),
    });
  };
  const leave = useEffectEvent(send);
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    shown,
    busyWith: confirm.isPending ? confirm.variables : null,
    press: (activity: AssignedActivity) => {
      send();
      waiting.current = activity;
      setShown({ activity, kind: 'pending' });
      timer.current = setTimeout(send, UNDO_MS);
    },
    undo: () => {
      clearTimeout(timer.current);
      waiting.current = null;
      setShown(null);
    },
    /** what waits goes now */
    close: () => {
      setShown(null);
      send();
    },
  };
};
