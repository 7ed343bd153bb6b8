import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config/config.js';
import { setAddresses } from './platform/http/addresses.js';
import { openApiDocument } from './platform/http/openapi-document.js';

// A preview creates nothing and connects to nothing: the address only has to look like one.
const NOWHERE = readConfig({ DATABASE_URL: 'postgres://nowhere' });

/** Writes the OpenAPI document to the file named on the command line, else to the standard output. Needs no database. */
async function writeDocument(file: string | undefined): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(NOWHERE), new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
  });
  setAddresses(app);
  const text = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

writeDocument(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
