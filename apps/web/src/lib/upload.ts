import type { Locale } from '@iltizam/shared/kernel/locale';
import { apiUrl, type Query } from './api-client.js';
import { ApiError, readProblem } from './api-error.js';

type Upload = {
  language: Locale;
  query: Query;
  /** one per intention */ idempotencyKey?: string;
  signal: AbortSignal;
  /** how much left this machine, 0 to 1 */
  onProgress: (share: number) => void;
};

const NO_ANSWER = 0;

const answerOf = ({ status, responseText }: XMLHttpRequest): Response =>
  new Response(responseText, { status, headers: { 'content-type': 'application/json' } });

/** Sends one file; `fetch` tells nothing of its progress. Every failure is an ApiError, one that was stopped too. */
export const uploadFile = <Answer>(
  path: string,
  file: File,
  { language, query, idempotencyKey, signal, onProgress }: Upload,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl(path, { ...query, lang: language }));
    request.setRequestHeader('accept', 'application/json');
    if (idempotencyKey !== undefined) request.setRequestHeader('idempotency-key', idempotencyKey);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total));
    request.addEventListener('loadend', () => {
      if (request.status === NO_ANSWER) return reject(new ApiError('network.unreachable', NO_ANSWER, null));
      const answer = answerOf(request);
      if (!answer.ok) return void readProblem(answer).then(reject);
      void answer.json().then((body) => resolve(body as Answer), reject);
    });
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
