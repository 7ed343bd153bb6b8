import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ScanVerdict, VirusScanner } from '../../platform/virus-scanner.js';
import { checkContent } from './content-check.js';
import { DocumentStore } from './document-store.js';
import { receiveFile, type ReceivedFile } from './receive-file.js';

export type CheckedFile = ReceivedFile & {
  /** where it lies until the work is done */ path: string;
  scan: 'not_scanned' | 'clean';
  /** room for more files, gone afterwards too */ place: (name: string) => string;
};

/** A file that somebody sends: to disk as it comes, its name, content and harmlessness checked before anybody works with it. DOMAIN.md §6 */
@Injectable()
export class FileReception {
  private readonly logger = new Logger('Documents');

  constructor(
    private readonly store: DocumentStore,
    private readonly scanner: VirusScanner,
  ) {}

  taking<Result>(request: FastifyRequest, work: (file: CheckedFile) => Promise<Result>): Promise<Result> {
    return this.store.withRoom(async (place) => {
      const path = place('received');
      const received = await receiveFile(request, path);
      await checkContent(path, received.extension);
      return work({ ...received, path, scan: await this.scan(path), place });
    });
  }

  /** Where a scanner is set, nothing passes without its word. */
  async scan(file: string): Promise<'not_scanned' | 'clean'> {
    const verdict = await this.scanner.scan(file).catch((error: unknown): ScanVerdict => {
      this.logger.error(`The virus scanner did not check a file: ${String(error)}`);
      throw new DomainError('document.scanner_unavailable');
    });
    if (verdict === 'infected') throw new DomainError('document.infected');
    return verdict;
  }
}
