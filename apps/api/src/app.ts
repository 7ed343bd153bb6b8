import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.js';
import { sessionCookieName } from './platform/auth/session-cookie.js';
import type { Config } from './platform/config/config.js';
import { DomainError } from './platform/errors/domain-error.js';
import { answerProblem, ProblemFilter } from './platform/errors/problem.filter.js';
import { rememberAskers } from './platform/http/asker.js';
import { setAddresses } from './platform/http/addresses.js';
import { setEmbedHeaders } from './platform/http/embed-headers.js';
import { takeUploads } from './platform/http/uploads.js';
import { setJoinHeaders } from './platform/http/join-headers.js';
import { serveOpenApi } from './platform/http/openapi-document.js';
import { FormPipe } from './platform/http/validation.pipe.js';
import { serveWeb } from './platform/http/web.js';

const BODY_LIMIT = 1024 * 1024;

const security = (secure: boolean): object => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'img-src': ["'self'", 'data:'],
      'object-src': ["'none'"],
      'style-src': ["'self'"],
      // Positions in drawings are style attributes.
      'style-src-attr': ["'unsafe-inline'"],
    },
  },
  strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
});

const GRACE_MS = 5_000;

/** A stop waits for the answers under way, but not for ever for a request whose sender never ends it. */
function endStuckRequests(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
    done();
  });
}

/** The application as it is served: used by main.ts and by the tests, so that both see the same. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // Named proxies only: believing everybody would let a caller make up the address that its requests are counted under.
    trustProxy: config.trustProxy ?? false,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, { logger: ['error', 'warn'] });
  setAddresses(app);
  await app.register(cookie);
  await app.register(helmet, security(config.secure));
  await app.register(etag);
  await app.register(compress, { threshold: 1024 });
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new DomainError('request.too_many') });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (_request, reply) => {
      // Always asked again, answered with 304 when nothing changed: a reader sees a new fact at once, and no cache keeps a signed-in answer.
      void reply.header('cache-control', 'private, no-cache').header('vary', 'accept-language, cookie');
    });
  rememberAskers(app.getHttpAdapter().getInstance());
  await takeUploads(app);
  endStuckRequests(app.getHttpAdapter().getInstance());
  setEmbedHeaders(app.getHttpAdapter().getInstance(), config);
  setJoinHeaders(app.getHttpAdapter().getInstance());
  serveOpenApi(app);
  app.useGlobalPipes(new FormPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  if (config.webDist) await serveWeb(app, config.webDist, sessionCookieName(config.secure), config);
  return app;
}
