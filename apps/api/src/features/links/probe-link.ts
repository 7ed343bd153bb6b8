import { lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** `ok`: a page answers; `broken`: its server says that it is not there; `unreachable`: no server says anything, or it fails. DOMAIN.md §6 */
export type LinkStatus = 'ok' | 'broken' | 'unreachable';
export type Probe = { status: LinkStatus; httpStatus: number | null };

export type ProbeOptions = {
  /** which addresses may be called; anything else is as good as no server */
  mayCall?: (address: string) => boolean;
  userAgent: string;
  patienceMs?: number;
};

const REDIRECTS_MAX = 5;
const PATIENCE_MS = 10_000;
/** The page is there, and not for robots. */
const ANSWERS_OTHERS = new Set([401, 403, 405, 406, 429, 451]);

class NotCalled extends Error {}

/** Names are looked up here, so that the address that was judged is the one that is called. */
const judgedLookup =
  (mayCall: (address: string) => boolean): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayCall(address))) return callback(new NotCalled(name), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

function ask(
  method: 'HEAD' | 'GET',
  url: URL,
  mayCall: (address: string) => boolean,
  userAgent: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  // A number in place of a name is never looked up.
  if (isIP(host) && !mayCall(host)) throw new NotCalled(host);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      method,
      host,
      port: url.port || undefined,
      path: url.pathname + url.search,
      headers: { host: url.host, 'user-agent': userAgent, accept: '*/*' },
      agent: false,
      lookup: judgedLookup(mayCall),
      // Nothing is told to that server and nothing it says is kept: a certificate that has run out is not a page that is gone.
      rejectUnauthorized: false,
      signal,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      // The first line says all there is to know.
      response.destroy();
      resolve(response);
    });
    request.end();
  });
}

async function follow(
  method: 'HEAD' | 'GET',
  start: URL,
  { mayCall = isPublicAddress, userAgent, patienceMs = PATIENCE_MS }: ProbeOptions,
): Promise<number | null> {
  const signal = AbortSignal.timeout(patienceMs);
  let url = start;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    if (!/^https?:$/.test(url.protocol)) return null;
    const { statusCode = 0, headers } = await ask(method, url, mayCall, userAgent, signal);
    const next = statusCode >= 300 && statusCode < 400 && headers.location;
    if (!next || !URL.canParse(next, url.href)) return statusCode;
    url = new URL(next, url);
  }
  return null;
}

const verdict = (httpStatus: number | null): LinkStatus => {
  if (httpStatus === null || httpStatus >= 500) return 'unreachable';
  return httpStatus < 400 || ANSWERS_OTHERS.has(httpStatus) ? 'ok' : 'broken';
};

const asked = async (method: 'HEAD' | 'GET', url: URL, options: ProbeOptions): Promise<Probe> => {
  const httpStatus = await follow(method, url, options).catch(() => null);
  return { status: verdict(httpStatus), httpStatus };
};

/** Asks whether a page answers, without reading it: by HEAD, then as a browser would, since many servers refuse HEAD. */
export async function probeLink(link: string, options: ProbeOptions): Promise<Probe> {
  if (!URL.canParse(link)) return { status: 'broken', httpStatus: null };
  const url = new URL(link);
  const head = await asked('HEAD', url, options);
  return head.httpStatus !== null && head.status === 'ok' && head.httpStatus < 400 ? head : asked('GET', url, options);
}
