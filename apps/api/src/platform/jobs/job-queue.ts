import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import type { Pool } from 'pg';
import { type Db, PgBoss } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { DEAD_LETTERS, JOB_NAMES, type JobName, type JobOptions, type JobPayloads, JOBS, PATIENCE } from './jobs.js';

type Handler<Name extends JobName> = (data: JobPayloads[Name]) => Promise<void>;

/** A commit wakes the worker at once: this is for what waits for a later time, and for what another process queued. */
const POLL_SECONDS = 10;
const STOP_MS = 10_000;

/** The queue of background jobs, in the same database as the data: ADR 0027. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly handlers = new Map<JobName, Handler<never>>();
  private readonly workers = new Map<JobName, string>();
  private readonly queued = new WeakMap<EntityManager, Set<JobName>>();
  private boss: PgBoss | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** Says who does a job; once, while the product starts. A job may be done twice, so its handler must bear it. */
  handle<Name extends JobName>(name: Name, handler: Handler<Name>): void {
    this.handlers.set(name, handler);
  }

  /** Queues jobs in the caller's transaction: they exist when it commits. */
  async add<Name extends JobName>(manager: EntityManager, name: Name, all: JobPayloads[Name][], { after }: JobOptions): Promise<void> {
    if (!this.boss || all.length === 0) return;
    const db: Db = { executeSql: async (text, values) => ({ rows: await manager.query(text, values) }) };
    await this.boss.insert(
      name,
      all.map((data) => ({ data, ...(after && { startAfter: after }) })),
      { db },
    );
    this.queued.set(manager, (this.queued.get(manager) ?? new Set()).add(name));
  }

  /** Has the jobs of a transaction that committed looked at now rather than at the next poll. */
  wake(manager: EntityManager): void {
    for (const name of this.queued.get(manager) ?? []) {
      const worker = this.workers.get(name);
      if (worker) this.boss?.notifyWorker(worker);
    }
  }

  /** Puts a job that was given up back into its queue; false when there is no such job. */
  async retry(id: string): Promise<boolean> {
    return ((await this.boss?.redrive(DEAD_LETTERS, { ids: [id] })) ?? 0) > 0;
  }

  async onModuleInit(): Promise<void> {
    if (this.config.jobs === 'off') return;
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: 'jobs',
      // Tables are changed by migrations only.
      migrate: false,
      createSchema: false,
      reindex: false,
      supervise: this.config.jobs === 'on',
      schedule: this.config.jobs === 'on',
      cronWorkerIntervalSeconds: POLL_SECONDS,
    });
    this.boss.on('error', (error) => this.logger.error(error));
    this.boss.on('warning', ({ message }) => this.logger.warn(message));
    await this.boss.start();
    await this.boss.createQueue(DEAD_LETTERS, { ...PATIENCE, retryLimit: 0 });
    for (const name of JOB_NAMES) {
      await this.boss.createQueue(name, { ...PATIENCE, deadLetter: DEAD_LETTERS });
      await this.boss.updateQueue(name, { ...PATIENCE, deadLetter: DEAD_LETTERS });
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.boss || this.config.jobs !== 'on') return;
    for (const name of JOB_NAMES) await this.work(this.boss, name);
    const wanted = new Set<string>(JOB_NAMES.filter((name) => JOBS[name].cron !== undefined));
    for (const { name } of await this.boss.getSchedules()) if (!wanted.has(name)) await this.boss.unschedule(name);
  }

  private async work<Name extends JobName>(boss: PgBoss, name: Name): Promise<void> {
    const handler = this.handlers.get(name) as Handler<Name> | undefined;
    if (!handler) throw new Error(`Nobody does the job ${name}`);
    const worker: string = await boss.work<JobPayloads[Name]>(name, { pollingIntervalSeconds: POLL_SECONDS }, async ([job]) => {
      if (!job) return;
      // Others may wait behind it: the next is taken at once, until there is none.
      boss.notifyWorker(worker);
      await handler(job.data).catch((error: unknown) => {
        this.logger.error(`${name} ${job.id} failed`, error instanceof Error ? error.stack : String(error));
        throw error;
      });
    });
    this.workers.set(name, worker);
    const { cron } = JOBS[name];
    // After a night without power the work of the morning is done once, late.
    if (cron !== undefined) await boss.schedule(name, cron, {}, { tz: MOROCCO_ZONE, missed: 'once' });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: STOP_MS });
  }
}
