import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DatasetFormat, DatasetRow, PreparedFile } from '@iltizam/shared/exports/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { canonicalText } from '@iltizam/shared/reports/canonical-json';
import { SYSTEM } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { writeMeasured } from '../../../platform/file-store.js';
import { ownSiteUrl } from '../../../platform/http/site-url.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { DatasetQuestion } from '../datasets/dataset-question.js';
import { DatasetsQueries } from '../datasets/datasets.queries.js';
import { addressOf } from '../datasets/question.js';
import { PreparedFilesQueries, presented } from './prepared-files.queries.js';
import {
  ADVANCE_SQL,
  ASK_SQL,
  BEGIN_SQL,
  CLEAR_SQL,
  FAIL_SQL,
  FINISH_SQL,
  FORGET_SQL,
  LOST_SQL,
  TOUCH_SQL,
  WAITING_SQL,
} from './prepared-files.sql.js';
import { PreparedStore } from './prepared-store.js';
import { tableSource } from './table-source.js';
import { WaitingShares } from './waiting-shares.js';

/** Progress is told after so many rows. */
const TOLD_EVERY = 10_000;
const KEPT_DAYS = 7;
/** How long a question is remembered under its key. */
const REMEMBERED_DAYS = 365;
/** How many files that one address asked for may wait at once. */
const WAITING_SHARE = 3;
const DAY_MS = 86_400_000;
const KEY_LENGTH = 32;

/** The same question in the same format is the same file. */
const keyOf = (question: DatasetQuestion, format: DatasetFormat): string =>
  createHash('sha256')
    .update(canonicalText({ ...question, format }))
    .digest('base64url')
    .slice(0, KEY_LENGTH);

/** Large tables, written to files in the background: nobody waits on an open connection, and a download can be taken up where it stopped. */
@Injectable()
export class PreparedFilesService {
  private readonly shares = new WaitingShares();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: PreparedFilesQueries,
    private readonly datasets: DatasetsQueries,
    private readonly store: PreparedStore,
    private readonly clock: Clock,
    jobs: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    jobs.handle('exports.write', ({ key }) => this.write(key));
    jobs.handle('exports.clear', () => this.clear());
  }

  /** Has a file written unless it is on its way, or there and knows all that was told of the plan; its key. */
  async ask(question: DatasetQuestion, format: DatasetFormat, address: string): Promise<string> {
    const key = keyOf(question, format);
    await this.forgetLost(key, question.locale);
    const mayWait = await this.uow.write(SYSTEM, async (tx) => {
      const waiting = await tx.query<{ key: string }>(WAITING_SQL, []);
      const keys = waiting.map((one) => one.key);
      const free = keys.includes(key) || this.shares.of(address, keys) < WAITING_SHARE;
      const [asked] = free ? await tx.query(ASK_SQL, [key, question.plan, JSON.stringify(question), format]) : [];
      if (asked) {
        this.shares.add(address, key);
        await tx.enqueue('exports.write', { key });
      } else await tx.query(TOUCH_SQL, [key]);
      return free;
    });
    const found = await this.files.find(key, question.locale);
    // One that was written before is read as it is: the new one has to wait until there is room for it.
    if (!found || found.state === 'cleared') throw new DomainError(mayWait ? 'server.tables_full' : 'request.too_many');
    return key;
  }

  /** A data folder that was brought back without its tables, which need no back-up, leaves rows without their files. */
  private async forgetLost(key: string, locale: Locale): Promise<void> {
    const found = await this.files.find(key, locale);
    if (found?.sha256 && !(await this.store.has(found.sha256)))
      await this.uow.write(SYSTEM, (tx) => tx.query(LOST_SQL, [key, found.sha256]));
  }

  async get(key: string, locale: Locale): Promise<PreparedFile> {
    return presented(await this.files.get(key, locale));
  }

  private async write(key: string): Promise<void> {
    try {
      await this.writeFile(key);
    } catch (error) {
      await this.uow.write(SYSTEM, (tx) => tx.query(FAIL_SQL, [key]));
      throw error;
    }
  }

  private async writeFile(key: string): Promise<void> {
    const { question, format } = await this.files.get(key, 'fr');
    const count = await this.datasets.count(question);
    const begun = await this.uow.write(SYSTEM, (tx) => tx.query(BEGIN_SQL, [key, count]));
    if (begun.length === 0) return;
    const readAt = this.clock.now();
    const source = tableSource(format, {
      question,
      head: await this.datasets.head(question),
      source: `${ownSiteUrl(this.config)}/api/v1${addressOf(question, format)}`,
      generatedAt: readAt.toISOString(),
      rows: this.counted(key, question),
      count,
    });
    await this.store.withRoom(async (place) => {
      const { bytes, sha256 } = await writeMeasured(source, place('table'));
      const replaced = await this.uow.write(SYSTEM, async (tx) => {
        await this.store.keep(tx, place('table'), sha256);
        return tx.query<{ sha256: string }>(FINISH_SQL, [key, count, bytes, sha256, readAt]);
      });
      await this.store.removeUnnamed(replaced.map((before) => before.sha256));
    });
  }

  private async *counted(key: string, question: DatasetQuestion): AsyncGenerator<DatasetRow, void> {
    let written = 0;
    for await (const row of this.datasets.stream(question)) {
      yield row;
      written += 1;
      if (written % TOLD_EVERY === 0) await this.uow.write(SYSTEM, (tx) => tx.query(ADVANCE_SQL, [key, written]));
    }
  }

  /** Files that nobody asked for in a week make room; whoever comes for one later has it written again. */
  async clear(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const cleared = await this.uow.write(SYSTEM, (tx) => tx.query<{ sha256: string }>(CLEAR_SQL, [before]));
    await this.store.removeUnnamed(cleared.map(({ sha256 }) => sha256));
    await this.uow.write(SYSTEM, (tx) => tx.query(FORGET_SQL, [new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS)]));
    await this.store.clearLeftovers(now);
  }
}
