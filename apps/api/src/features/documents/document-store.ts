import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { FileStore } from '../../platform/file-store.js';

/** The files that people sent. */
@Injectable()
export class DocumentStore extends FileStore {
  constructor(@Inject(CONFIG) config: Config) {
    super(config.documentsDir);
  }
}
