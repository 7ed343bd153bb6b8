import type { Locale } from '@iltizam/shared/kernel/locale';
import { ApiError, readProblem } from './api-error.js';

const BASE = '/api/v1';

export type Query = Readonly<Record<string, string | number | null | undefined>>;

type Read = { language: Locale; query?: Query; signal?: AbortSignal };
type Write = {
  language: Locale;
  body?: unknown;
  /** the version read, for edits */ ifMatch?: number;
  /** only when there is none yet */ ifNoneMatch?: '*';
  /** one per intention, for creations */ idempotencyKey?: string;
  /** goes on when the page is left */ keepalive?: boolean;
};

/** How requests leave: over the network, or straight to the API when the server draws a page. */
let transport = (url: string, init: RequestInit): Promise<Response> => fetch(url, { credentials: 'same-origin', ...init });

export const setTransport = (replacement: typeof transport): void => {
  transport = replacement;
};

const queryString = (query: Query): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  const text = params.toString();
  return text && `?${text}`;
};

/** The address of a resource, for links to downloads. */
export const apiUrl = (path: string, query: Query = {}): string => `${BASE}${path}${queryString(query)}`;

const send = async <Answer>(url: string, init: RequestInit): Promise<Answer> => {
  const response = await transport(url, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError('network.unreachable', 0, null);
  });
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
};

const write = <Answer>(method: string, path: string, { language, body, ...asked }: Write): Promise<Answer> => {
  const { ifMatch, ifNoneMatch, idempotencyKey, keepalive = false } = asked;
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (ifNoneMatch !== undefined) headers['if-none-match'] = ifNoneMatch;
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  return send<Answer>(apiUrl(path), { method, headers, keepalive, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
};

/** The API under /api/v1. Only `features/<name>/<name>.api.ts` files call it. Every failure is an ApiError. */
export const api = {
  get: <Answer>(path: string, { language, query, signal }: Read): Promise<Answer> =>
    send<Answer>(apiUrl(path, { ...query, lang: language }), {
      headers: { accept: 'application/json', 'accept-language': language },
      ...(signal ? { signal } : {}),
    }),
  /** A file that takes its time to be made. */
  file: async (path: string, { language, query, signal }: Read): Promise<Blob> => {
    const response = await transport(apiUrl(path, { ...query, lang: language }), signal ? { signal } : {}).catch(() => {
      throw new ApiError('network.unreachable', 0, null);
    });
    if (!response.ok) throw await readProblem(response);
    return response.blob();
  },
  /** The answer as it came, also a refusal: to show what the API says. */
  answer: async (path: string, signal?: AbortSignal): Promise<{ status: number; mediaType: string; body: string }> => {
    const response = await transport(apiUrl(path), signal ? { signal } : {});
    return { status: response.status, mediaType: response.headers.get('content-type') ?? '', body: await response.text() };
  },
  post: <Answer>(path: string, request: Write): Promise<Answer> => write<Answer>('POST', path, request),
  put: <Answer>(path: string, request: Write): Promise<Answer> => write<Answer>('PUT', path, request),
  patch: <Answer>(path: string, request: Write): Promise<Answer> => write<Answer>('PATCH', path, request),
  delete: (path: string, request: Write): Promise<void> => write<void>('DELETE', path, request),
};
