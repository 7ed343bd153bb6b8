import type { RestoredPlan } from '@iltizam/shared/portable/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../ui/translation.js';
import { restoreArchive } from './archives.api.js';

export type Restoration =
  | { state: 'idle' }
  | { state: 'sending'; file: File; /** how much left this machine, 0 to 1 */ share: number }
  | { state: 'refused'; file: File; error: unknown }
  | { state: 'done'; plan: RestoredPlan };

/** Sends an archive and tells how far it is; what comes after it was stopped changes nothing here. */
export const useRestoration = (): { restoration: Restoration; send: (file: File) => void; cancel: () => void } => {
  const language = useLanguage();
  const client = useQueryClient();
  const [restoration, setRestoration] = useState<Restoration>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  const stop = () => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => stop, []);

  const send = (file: File) => {
    stop();
    const sending = new AbortController();
    current.current = sending;
    const show = (next: Restoration) => current.current === sending && setRestoration(next);
    show({ state: 'sending', file, share: 0 });
    restoreArchive(file, { language, signal: sending.signal, onProgress: (share) => show({ state: 'sending', file, share }) }).then(
      (plan) => {
        show({ state: 'done', plan });
        void client.invalidateQueries();
      },
      (error: unknown) => show({ state: 'refused', file, error }),
    );
  };
  const cancel = () => {
    stop();
    setRestoration({ state: 'idle' });
  };
  return { restoration, send, cancel };
};
