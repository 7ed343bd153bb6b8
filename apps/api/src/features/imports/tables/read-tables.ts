import type { ImportKind } from '@iltizam/shared/imports/contract';
import { type OnPart, TooHeavy } from '../../../platform/child-work.js';
import { Turns } from '../../../platform/turns.js';
import type { CsvOptions } from './csv-file.js';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { TablesFile } from './open-file.js';
import type { ReadTables } from './reading.js';
import { inProcess } from './tables-process.js';

const turns = new Turns(2, 20);

export type ReadOptions = Partial<CsvOptions> & {
  /** before the process is ended */
  seconds?: number;
  /** told of each sheet or file of an archive that was read */
  onPart?: OnPart;
};

/**
 * The tables of a workbook, of CSV files in an archive or of one CSV file, in a process of its own that a hostile file may bring down
 * without harm. What is wrong with the file is told in the messages; it rejects only for what is our fault. DOMAIN.md §11
 */
export const readTables = (file: TablesFile, kind: ImportKind, options: ReadOptions = {}): Promise<ReadTables> =>
  turns.take(
    async () => {
      const { seconds = LIMITS.seconds, encoding = null, separator = null, onPart } = options;
      try {
        return (await inProcess({ do: 'read', file, kind, options: { encoding, separator } }, seconds, onPart)) as ReadTables;
      } catch (error) {
        if (!(error instanceof TooHeavy)) throw error;
        return { rows: [], messages: [new UnreadableFile('tooHeavy', {}, { seconds }).told] };
      }
    },
    () => new Error('Too many files wait to be read'),
  );
