import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const YEAR = 31_536_000_000;

/** Serves the built web app; every address that is neither a file nor the API's is a page of the app. */
export async function serveWeb(app: NestFastifyApplication, dist: string): Promise<void> {
  const index = path.join(dist, 'index.html');
  if (!existsSync(index)) throw new Error(`The web app is not built: ${index} is missing.`);
  const html = readFileSync(index, 'utf8');
  await app.register(staticFiles, { root: path.join(dist, 'assets'), prefix: '/assets/', decorateReply: false, immutable: true, maxAge: YEAR });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.route({
    method: 'GET',
    url: '/*',
    constraints: {},
    handler: (request, reply) => {
      if (request.url.startsWith('/api/')) return reply.callNotFound();
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
    },
  });
}
