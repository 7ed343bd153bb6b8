import type { ImportKind } from '@iltizam/shared/imports/contract';
import type { CsvOptions } from './csv-file.js';
import type { TablesFile } from './open-file.js';
import { readFileHere } from './read-file.js';
import type { ReadTables } from './reading.js';

/** What the reading process is asked and what it answers. */
export type ReadJob = { file: TablesFile; kind: ImportKind; options: CsvOptions };
export type ReadAnswer = { ok: true; read: ReadTables } | { ok: false; reason: string };

const answer = (message: ReadAnswer): void => {
  process.send?.(message);
};

process.once('message', ({ file, kind, options }: ReadJob) => {
  readFileHere(file, kind, options).then(
    (read) => answer({ ok: true, read }),
    (error: unknown) => answer({ ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
