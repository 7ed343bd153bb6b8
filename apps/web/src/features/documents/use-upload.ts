import { DEFAULT_DOCUMENT_LICENCE, type DocumentLicence, type UploadedDocument } from '@iltizam/shared/documents/contract';
import { fileRefusal } from '@iltizam/shared/documents/file-name';
import type { ErrorCode, ErrorParams } from '@iltizam/shared/kernel/errors';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { useLanguage } from '../../ui/translation.js';
import { documentQuery, sendDocument } from './documents.api.js';

export type Upload =
  | { state: 'idle' }
  | { state: 'sending'; file: File; share: number }
  | { state: 'refused'; file: File; code: ErrorCode; params: ErrorParams }
  | { state: 'failed'; file: File; error: unknown };

export type UploadControl = {
  upload: Upload;
  licence: DocumentLicence;
  setLicence: (licence: DocumentLicence) => void;
  send: (file: File) => void;
  cancel: () => void;
};

const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'network.unreachable';

/** Sends one file: what can be told before sending is refused here; one that a lost connection stopped goes out again when it is back. */
export const useUpload = (activityId: number, onReceived: (document: UploadedDocument) => void): UploadControl => {
  const language = useLanguage();
  const client = useQueryClient();
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const [licence, setLicence] = useState<DocumentLicence>(DEFAULT_DOCUMENT_LICENCE);
  const current = useRef<AbortController | null>(null);
  const stop = () => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => stop, []);

  const send = (file: File) => {
    stop();
    const refusal = fileRefusal(file.name, file.size);
    if (refusal) return setUpload({ state: 'refused', file, ...refusal });
    const sending = new AbortController();
    current.current = sending;
    /** What comes after the file was taken back, or another one chosen, changes nothing. */
    const show = (next: Upload) => current.current === sending && setUpload(next);
    show({ state: 'sending', file, share: 0 });
    sendDocument(file, {
      language,
      activityId,
      licence,
      signal: sending.signal,
      onProgress: (share) => show({ state: 'sending', file, share }),
    }).then(
      (document) => {
        if (current.current !== sending) return;
        client.setQueryData(documentQuery(language, document.id).queryKey, document);
        setUpload({ state: 'idle' });
        onReceived(document);
      },
      (error: unknown) => show({ state: 'failed', file, error }),
    );
  };

  const waiting = upload.state === 'failed' && isOffline(upload.error) ? upload.file : null;
  useEffect(() => {
    if (waiting === null) return undefined;
    const again = () => send(waiting);
    window.addEventListener('online', again, { once: true });
    return () => window.removeEventListener('online', again);
  });

  const cancel = () => {
    stop();
    setUpload({ state: 'idle' });
  };
  return { upload, licence, setLicence, send, cancel };
};
