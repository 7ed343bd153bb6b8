import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { Sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../platform/file-store.js';

/** Large tables that were asked for as files. */
@Injectable()
export class PreparedStore extends FileStore {
  constructor(@Inject(CONFIG) config: Config, sql: Sql, uow: UnitOfWork) {
    super({ folder: config.preparedDir, table: 'prepared_file' }, sql, uow);
  }
}
