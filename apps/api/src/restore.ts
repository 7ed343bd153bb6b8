import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ArchivesService } from './features/portable/archive/archives.service.js';
import { OperatorsQueries } from './features/portable/archive/operators.queries.js';
import { readConfig } from './platform/config/config.js';
import { DomainError } from './platform/errors/domain-error.js';
import { fieldWords, problemWords } from './platform/errors/words.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const told = (error: unknown): string => {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  const { title, detail } = problemWords('en', error.code, error.params);
  return [
    `${title}. ${detail}`,
    ...error.fields.map(({ pointer, code, params }) => `  ${pointer}: ${fieldWords('en', code, params ?? {})}`),
  ].join('\n');
};

/** Restores a plan from its archive, in the name of the first administrator. */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('Name the archive: node apps/api/dist/restore.js plan.zip');
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...readConfig(process.env), jobs: 'off' }), {
    logger: ['error', 'warn'],
  });
  try {
    const administrator = await app.get(OperatorsQueries, { strict: false }).firstAdministrator();
    if (!administrator) throw new Error('Nobody administers yet: create the first administrator, then restore.');
    const { slug, commitments, updates, documents, comments, reports } = await app
      .get(ArchivesService, { strict: false })
      .restore(administrator, path.resolve(file));
    say(
      `Restored ${slug}: ${commitments} commitments, ${updates} updates, ${documents} documents, ${comments} comments, ${reports} published reports.`,
    );
  } finally {
    await app.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${told(error)}\n`);
  process.exitCode = 1;
});
