import multipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '../errors/domain-error.js';

const FORM = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

/** The line of a route that takes a form with one file, in the field `file`; everywhere else a form with files is refused as before. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(RouteConfig({ takesFile: true }), ApiConsumes('multipart/form-data'), ApiBody({ schema: FORM }));

/** Forms with files, for the routes that say so; their bytes are read by the route itself, once it knows who sends them. */
export async function takeUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false, limits: { files: 1, fields: 0, parts: 1, headerPairs: 20 } });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', async (request) => {
      const { takesFile } = request.routeOptions.config as { takesFile?: boolean };
      if (takesFile !== true && /^multipart\//i.test(request.headers['content-type'] ?? '')) throw new DomainError('request.malformed');
    });
}
