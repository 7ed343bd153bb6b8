import type { Problem } from '@iltizam/shared/kernel/errors';
import { visitor } from './fixtures.js';

/** What the API answers, by "METHOD /path" under /api/v1 ("GET" when left out), without the query string; a function may look at the request. */
export type Routes = Readonly<Record<string, unknown>>;
export type FakeRequest = { method: string; path: string; query: URLSearchParams; body: unknown; headers: Headers };

/** An answer that is a refusal. */
export class Refusal {
  constructor(readonly problem: Problem) {}
}

/** What a lost connection answers. */
export const UNREACHABLE = Symbol('unreachable');

export const refusal = (status: number, code: Problem['code'], detail: string, errors: Problem['errors'] = []): Refusal =>
  new Refusal({ type: `urn:iltizam:problem:${code}`, title: detail, status, detail, code, errors, requestId: 'test' });

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Replaces `fetch` until the next call; an address without an answer is a 404 problem. */
export const fakeApi = (routes: Routes): FakeRequest[] => {
  const requests: FakeRequest[] = [];
  const known: Routes = { '/session': visitor, ...routes };
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://localhost');
    const method = init?.method ?? 'GET';
    const path = url.pathname.replace('/api/v1', '');
    const request = {
      method,
      path,
      query: url.searchParams,
      body: JSON.parse(typeof init?.body === 'string' ? init.body : 'null') as unknown,
      headers: new Headers(init?.headers),
    };
    requests.push(request);
    const found =
      known[`${method} ${path}`] ?? (method === 'GET' ? known[path] : undefined) ?? refusal(404, 'resource.not_found', 'Introuvable');
    const answer: unknown = typeof found === 'function' ? (found as (request: FakeRequest) => unknown)(request) : found;
    if (answer === UNREACHABLE) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(answer instanceof Refusal ? json(answer.problem, answer.problem.status) : json(answer));
  };
  return requests;
};
