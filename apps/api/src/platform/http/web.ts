import staticFiles from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config/config.js';
import { isEmbed } from './embed-headers.js';
import { withoutToken } from './join-headers.js';
import { siteUrlOf } from './site-url.js';

const IMMUTABLE = 'public, max-age=31536000, immutable';

const logger = new Logger('Web');

type Page = { status: number; location: string } | { status: number; html: string };

/** What the web app's build for the server exports: `apps/web/src/entry-server.tsx`. */
type Renderer = {
  setTransport: (transport: (url: string, init: RequestInit) => Promise<Response>) => void;
  draw: (request: Request, build: { shell: string; manifest: object }) => Promise<Page>;
};

const required = (file: string): string => {
  if (!existsSync(file)) throw new Error(`The web app is not built: ${file} is missing.`);
  return file;
};

/**
 * Serves the built web app (`dist` is its client build; the server build stands beside it). Every address that is neither a file nor the API's is a page:
 * drawn here for visitors, so that it reads without a script; whoever is signed in gets the empty shell, and the browser draws.
 */
export async function serveWeb(
  app: NestFastifyApplication,
  dist: string,
  sessionCookie: string,
  config: Pick<Config, 'publicUrl'>,
): Promise<void> {
  const theme = readFileSync(required(path.join(dist, 'theme.js')), 'utf8');
  // Inline, one wait less before the first paint; the policy names it by its hash.
  const shell = readFileSync(required(path.join(dist, 'index.html')), 'utf8').replace(
    '<script src="/theme.js"></script>',
    () => `<script>${theme}</script>`,
  );
  const scripts = `script-src 'self' 'sha256-${createHash('sha256').update(theme).digest('base64')}'`;
  const manifest = JSON.parse(readFileSync(required(path.join(dist, '.vite', 'manifest.json')), 'utf8')) as object;
  const renderer = (await import(pathToFileURL(required(path.join(dist, '..', 'server', 'entry-server.mjs'))).href)) as Renderer;
  const http = app.getHttpAdapter().getInstance();
  // What a page reads is asked of the API in this process, as a visitor: no cookie goes along. The host does: some answers name the site.
  const host = new AsyncLocalStorage<string>();
  renderer.setTransport(async (url, { headers }) => {
    const answer = await http.inject({ url, headers: { ...(headers as Record<string, string>), host: host.getStore() } });
    return new Response(answer.body, { status: answer.statusCode, headers: { 'content-type': String(answer.headers['content-type']) } });
  });

  const assets = path.join(dist, 'assets') + path.sep;
  await app.register(staticFiles, {
    root: dist,
    wildcard: false,
    // The build leaves .br and .gz beside its files.
    preCompressed: true,
    index: false,
    cacheControl: false,
    // The build names its assets after their content.
    setHeaders: (reply, file) => {
      if (file.startsWith(assets)) void reply.header('cache-control', IMMUTABLE);
    },
  });

  const draw = async (request: FastifyRequest): Promise<Page> => {
    // An embed is the same for everybody, signed in or not.
    const embed = isEmbed(request.url);
    if (!embed && request.cookies[sessionCookie] !== undefined) return { status: 200, html: shell };
    const { 'accept-language': languages = '' } = request.headers;
    try {
      const asked = new Request(`${siteUrlOf(config, request)}${request.url}`, { headers: { 'accept-language': languages } });
      return await host.run(request.host, () => renderer.draw(asked, { shell, manifest }));
    } catch (error) {
      logger.error(`The page ${withoutToken(request.url)} could not be drawn`, error);
      return { status: embed ? 503 : 200, html: shell };
    }
  };

  http.get('/*', async (request, reply) => {
    if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    const page = await draw(request);
    if ('location' in page) return reply.redirect(page.location, page.status);
    const policy = String(reply.getHeader('content-security-policy'));
    return reply
      .code(page.status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', `${policy};${scripts}`)
      .send(page.html);
  });
}
