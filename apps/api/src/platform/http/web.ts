import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Serves the built web app; every address that is neither a file nor the API's is a page of the app. */
export async function serveWeb(app: NestFastifyApplication, dist: string): Promise<void> {
  const index = path.join(dist, 'index.html');
  if (!existsSync(index)) throw new Error(`The web app is not built: ${index} is missing.`);
  const html = readFileSync(index, 'utf8');
  const assets = path.join(dist, 'assets') + path.sep;
  await app.register(staticFiles, {
    root: dist,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build names its assets after their content.
    setHeaders: (reply, file) => {
      if (file.startsWith(assets)) void reply.header('cache-control', IMMUTABLE);
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
      return reply.type('text/html; charset=utf-8').send(html);
    });
}
