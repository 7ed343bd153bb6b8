import type { MigrationInterface, QueryRunner } from 'typeorm';
import { JOB_QUEUE_FOUNDATION } from './job-queue-foundation.sql.js';
import { JOB_QUEUE_FUNCTIONS } from './job-queue-functions.sql.js';
import { JOB_QUEUE_TABLES } from './job-queue-tables.sql.js';

/**
 * The queue of background jobs, as pg-boss would build it (`getConstructionPlans('jobs')`), written out so that it is the same in ten years
 * and that the running product changes no table. A later pg-boss needs a migration with its `getMigrationPlans`; job-queue.int-spec.ts tells.
 */
export class CreateJobs1790001300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(JOB_QUEUE_FOUNDATION + JOB_QUEUE_TABLES + JOB_QUEUE_FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema jobs cascade');
  }
}
