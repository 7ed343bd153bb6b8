import type { Locale } from '@iltizam/shared/kernel/locale';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../lib/api-error.js';
import { newIdempotencyKey } from '../lib/idempotency.js';
import { useLanguage } from './translation.js';

export type FileSending<Answer, Refusal> =
  | { state: 'idle' }
  | { state: 'sending'; file: File; /** how much left this machine, 0 to 1 */ share: number }
  | { state: 'refused'; file: File; /** told before it is sent */ refusal: Refusal }
  | { state: 'failed'; file: File; error: unknown }
  | { state: 'sent'; answer: Answer };

/** What a file needs on its way; the key stays the same when the same file is sent again. */
export type WayOfFile = { language: Locale; idempotencyKey: string; signal: AbortSignal; onProgress: (share: number) => void };

type Options<Answer, Refusal> = {
  send: (file: File, way: WayOfFile) => Promise<Answer>;
  /** what can be told before the file is sent */
  refuse?: (file: File) => Refusal | null;
  onSent?: (answer: Answer) => void;
  /** whether a file that a lost connection stopped goes out again when it is back */
  againOnline?: boolean;
};

export type FileSender<Answer, Refusal = never> = {
  sending: FileSending<Answer, Refusal>;
  send: (file: File) => void;
  /** sends the same file again; null when nothing failed, or when it would fail the same way */
  retry: (() => void) | null;
  cancel: () => void;
};

const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'network.unreachable';

/** A refusal will be the same the next time; a failure may not. */
const mayPassLater = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status === 429 || error.status >= 500;

/** The life of one file that is sent: what comes after it was taken back, or another one chosen, changes nothing. */
export const useFileSending = <Answer, Refusal = never>({
  send: deliver,
  refuse,
  onSent,
  againOnline = false,
}: Options<Answer, Refusal>): FileSender<Answer, Refusal> => {
  const language = useLanguage();
  const [sending, setSending] = useState<FileSending<Answer, Refusal>>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  const stop = () => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => stop, []);
  const intention = useRef<{ file: File; key: string } | null>(null);
  const keyOf = (file: File): string => {
    if (intention.current?.file !== file) intention.current = { file, key: newIdempotencyKey() };
    return intention.current.key;
  };

  const send = (file: File) => {
    stop();
    const refusal = refuse?.(file) ?? null;
    if (refusal !== null) return setSending({ state: 'refused', file, refusal });
    const controller = new AbortController();
    current.current = controller;
    const show = (next: FileSending<Answer, Refusal>) => current.current === controller && setSending(next);
    const onProgress = (share: number) => show({ state: 'sending', file, share });
    onProgress(0);
    deliver(file, { language, idempotencyKey: keyOf(file), signal: controller.signal, onProgress }).then(
      (answer) => {
        if (current.current !== controller) return;
        // The same file chosen once more is another intention.
        intention.current = null;
        setSending({ state: 'sent', answer });
        onSent?.(answer);
      },
      (error: unknown) => show({ state: 'failed', file, error }),
    );
  };

  const waiting = againOnline && sending.state === 'failed' && isOffline(sending.error) ? sending.file : null;
  useEffect(() => {
    if (waiting === null) return undefined;
    const again = () => send(waiting);
    window.addEventListener('online', again, { once: true });
    return () => window.removeEventListener('online', again);
  });

  const retry = sending.state === 'failed' && mayPassLater(sending.error) ? () => send(sending.file) : null;
  const cancel = () => {
    stop();
    setSending({ state: 'idle' });
  };
  return { sending, send, retry, cancel };
};
