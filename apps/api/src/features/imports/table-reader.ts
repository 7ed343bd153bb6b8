import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@iltizam/shared/imports/contract';
import type { FileRow } from '@iltizam/shared/imports/difference';
import type { StoredMessage } from './reading.js';
import { readTables } from './tables/read-tables.js';

/** Reads the tables of a file; what cannot be read is told at its cell. */
@Injectable()
export class TableReader {
  async read(
    content: Buffer,
    name: string,
    kind: ImportKind,
    onPart: (done: number, total: number) => void,
  ): Promise<{ rows: FileRow[]; messages: StoredMessage[] }> {
    return readTables({ name, content }, kind, { onPart });
  }
}
