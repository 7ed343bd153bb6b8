import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { FileStore } from '../../platform/file-store.js';

/** The files of frozen reports; apart from what people send, which is cleared when nothing cites it. */
@Injectable()
export class ReportStore extends FileStore {
  constructor(@Inject(CONFIG) config: Config) {
    super(config.reportsDir);
  }
}
