import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { acceptedLanguages, directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { text } from 'node:stream/consumers';
import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { loadCatalogue } from './app/catalogues/load.js';
import { STATE_ID, stateText, type DrawnState } from './app/drawn-state.js';
import { createQueryClient, Providers } from './app/providers.js';
import { locate, type Place } from './app/router.js';
import { Site } from './app/site.js';
import { watchedWords } from './app/watched-words.js';
import { sessionQuery } from './features/session/session.api.js';
import { setTransport } from './lib/api-client.js';
import { ApiError, isNotFound } from './lib/api-error.js';
import { SiteUrl } from './lib/site-url.js';
import { TitleSink } from './ui/page-title.js';
import { todayInMorocco } from './ui/use-today.js';

export { setTransport };

/** One page as the server sends it: a redirection, or its HTML. */
export type Drawn = { status: number; location: string } | { status: number; html: string };

/** A file of the build, by its source: Vite's manifest. */
type Manifest = Readonly<Record<string, { file: string; imports?: string[] }>>;

type Build = { /** index.html of the build */ shell: string; manifest: Manifest };

const escapeHtml = (plain: string): string =>
  plain.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The scripts that a page needs beside the entry: asked for at once instead of one after the other. */
const preloads = (manifest: Manifest, page: string): string => {
  const files = new Set<string>();
  const add = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  add(page);
  return [...files].map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`).join('');
};

/** Asks for what the page reads and for who reads it, a visitor; gives the status of the page when the API refuses it. */
const read = async (
  { page, language, params, embedded }: Place,
  search: URLSearchParams,
  today: IsoDate,
  queryClient: QueryClient,
): Promise<number | null> => {
  // Without it the browser would ask, and an answer that came before the page was taken over would not fit what was drawn.
  if (!embedded) await queryClient.prefetchQuery(sessionQuery(language));
  if (page === null) return 404;
  try {
    const { reads } = await page.load();
    await reads?.({ language, params, search, today }, (query) => queryClient.fetchQuery({ ...query, retry: false }));
    return null;
  } catch (error) {
    if (isNotFound(error)) return 404;
    return error instanceof ApiError && error.status >= 400 ? error.status : 500;
  }
};

type Parts = { language: Locale; theme: string | null; title: string; head: string; body: string; state: string };

const fill = (shell: string, { language, theme, title, head, body, state }: Parts): string =>
  shell
    .replace(
      /<html[^>]*>/,
      () => `<html lang="${language}" dir="${directionOf(language)}"${theme === null ? '' : ` data-theme="${theme}"`}>`,
    )
    .replace(/<title>([^<]*)<\/title>/, (_, site: string) => `<title>${escapeHtml(title) || site}</title>${head}`)
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>${state}`);

/** For a frame in another site: the page without anything that runs. */
const withoutScripts = (shell: string): string => shell.replace(/<script[^>]*>.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '');

/** `?theme=light` or `dark`, for an embed; else the reader's system decides. */
const askedTheme = (search: URLSearchParams): string | null => /^(?:light|dark)$/.exec(search.get('theme') ?? '')?.[0] ?? null;

const stateElement = (state: DrawnState): string => `<script type="application/json" id="${STATE_ID}">${stateText(state)}</script>`;

/** Draws the page of a request as a visitor sees it; every API answer it needs is asked through the transport. */
export const draw = async (request: Request, { shell, manifest }: Build): Promise<Drawn> => {
  const url = new URL(request.url);
  const place = locate(url, acceptedLanguages(request.headers.get('accept-language') ?? ''));
  if ('redirect' in place) return { status: 302, location: place.redirect };
  const { language, page, embedded } = place;
  const queryClient = createQueryClient();
  const today = todayInMorocco();
  const refused = await read(place, url.searchParams, today, queryClient);

  const words = {};
  const first = watchedWords(await loadCatalogue(language), words);
  let title = '';
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <TitleSink value={(said) => void (title = said)}>
        <SiteUrl value={url.origin}>
          <Providers queryClient={queryClient} today={today}>
            <StaticRouter location={url.pathname + url.search}>
              <Site fallback={language} first={first} refused={refused ?? undefined} />
            </StaticRouter>
          </Providers>
        </SiteUrl>
      </TitleSink>
    </StrictMode>,
    // Everything is waited for: no part may be sent hidden, to be shown by a script.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await text(prelude);
  // React sends what belongs in <head> first; the app begins with its <div>.
  const start = html.indexOf('<div');
  const head = html.slice(0, start);
  const body = html.slice(start);
  const status = refused ?? 200;
  const missing = refused === 404;
  if (embedded) {
    const theme = askedTheme(url.searchParams);
    return { status, html: fill(withoutScripts(shell), { language, theme, title, head, body, state: '' }) };
  }
  return {
    status,
    html: fill(shell, {
      language,
      theme: null,
      title,
      head: missing ? head : head + preloads(manifest, `src/pages/${page?.id}.tsx`),
      body,
      // A page that failed starts afresh in the browser: what is wrong may have passed.
      state: missing || refused === null ? stateElement({ today, site: url.origin, words, queries: dehydrate(queryClient), missing }) : '',
    }),
  };
};
