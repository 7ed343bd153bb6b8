import { useState } from 'react';
import type { Undoable } from '../../ui/undo-notice.js';
import { useDeletePart, useWritePart, type WritePart } from './studio.api.js';

/** Deletes, and says what was done last with the way back: a write that makes it again. */
export const useUndo = () => {
  const deletion = useDeletePart();
  const write = useWritePart();
  const [done, setDone] = useState<Undoable | null>(null);
  const busy = deletion.isPending || write.isPending;
  /** `back` null: there is no way back. */
  const tell = (message: string, back: WritePart | null) =>
    setDone({ message, undo: back && (() => write.mutate(back, { onSuccess: () => setDone(null) })) });
  return {
    busy,
    error: deletion.error ?? write.error,
    tell,
    remove: (part: { path: string; version: number }, message: string, back: WritePart | null) => {
      write.reset();
      deletion.mutate(part, { onSuccess: () => tell(message, back) });
    },
    notice: { done, busy, onClose: () => setDone(null) },
  };
};
