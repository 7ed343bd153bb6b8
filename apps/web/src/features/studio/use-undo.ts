import { useState } from 'react';
import { useTranslation } from '../../ui/translation.js';
import type { Undoable } from '../../ui/undo-notice.js';
import { useDeletePart, useWritePart, type WritePart } from './studio.api.js';

type Part = { path: string; version: number };

/** The way back of something done: a write that makes it as it was, or the deletion of what was made. */
export type WayBack = { write: WritePart } | { remove: Part };

/** Tells what was done last, and leads back; a deletion is done here too. */
export const useUndo = () => {
  const { t } = useTranslation('studio');
  const deletion = useDeletePart();
  const write = useWritePart();
  const [done, setDone] = useState<Undoable | null>(null);
  const busy = deletion.isPending || write.isPending;
  const go = (back: WayBack, message: string) => {
    const options = { onSuccess: () => setDone({ message: t('undone', { what: message }), undo: null }) };
    if ('write' in back) write.mutate(back.write, options);
    else deletion.mutate(back.remove, options);
  };
  /** `back` null: there is no way back. */
  const tell = (message: string, back: WayBack | null) => setDone({ message, undo: back && (() => go(back, message)) });
  return {
    busy,
    error: deletion.error ?? write.error,
    tell,
    remove: (part: Part, message: string, back: WayBack | null) => {
      write.reset();
      deletion.mutate(part, { onSuccess: () => tell(message, back) });
    },
    notice: { done, busy, onClose: () => setDone(null) },
  };
};
