import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { Sql } from './database/sql.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { JobQueue } from './jobs/job-queue.js';
import { VirusScanner } from './virus-scanner.js';
import { MailFolder } from './mail/mail-folder.js';
import { Mailer } from './mail/mailer.js';
import { Secrets } from './secrets.js';

/** What every feature may inject. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      providers: [Clock, Sql, JobQueue, MailFolder, Mailer, Secrets, UnitOfWork, VirusScanner, { provide: CONFIG, useValue: config }],
      exports: [Clock, Sql, JobQueue, MailFolder, Mailer, Secrets, UnitOfWork, VirusScanner, CONFIG],
    };
  }
}
