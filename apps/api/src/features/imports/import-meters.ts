import { Injectable, Logger } from '@nestjs/common';
import type { ImportStep } from '@iltizam/shared/imports/contract';
import { SYSTEM } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const SAID_EVERY_MS = 500;

const BEGIN_SQL = `
insert into import_progress (import_id, step, done, total, at) values ($1, $2, 0, null, clock_timestamp())
on conflict (import_id) do update set step = excluded.step, done = 0, total = null, at = excluded.at`;
const SAY_SQL = `update import_progress set done = $2, total = $3, at = clock_timestamp() where import_id = $1`;
const END_SQL = `delete from import_progress where import_id = $1`;

type Say = (done: number, total: number | null) => Promise<void>;

/** Counts the pieces of one step, and says now and then how many are done. */
export class Meter {
  private done = 0;
  private total: number | null = null;
  private saidAt = 0;
  private saying: Promise<void> | null = null;

  constructor(private readonly say: Say) {}

  /** As many pieces as there will be. */
  expect(total: number): void {
    this.total = total;
    this.reach(this.done);
  }

  advance(pieces = 1): void {
    this.reach(this.done + pieces);
  }

  reach(done: number): void {
    this.done = this.total === null ? done : Math.min(done, this.total);
    const now = performance.now();
    if (this.saying || now - this.saidAt < SAID_EVERY_MS) return;
    this.saidAt = now;
    this.saying = this.say(this.done, this.total).finally(() => (this.saying = null));
  }

  /** Once nothing is being said any more. */
  async settled(): Promise<void> {
    await this.saying;
  }
}

/** Tells how far imports are while they are worked on, apart from the transaction that works: docs/adr/0037. */
@Injectable()
export class ImportMeters {
  private readonly logger = new Logger('Imports');

  constructor(private readonly uow: UnitOfWork) {}

  /** Does a step of an import; nothing is under way once it is over, whatever became of it. */
  async during<Result>(importId: number, step: ImportStep, work: (meter: Meter) => Promise<Result>): Promise<Result> {
    const write = (sql: string, ...values: unknown[]): Promise<void> =>
      this.uow.apart(SYSTEM, async (tx) => void (await tx.query(sql, [importId, ...values])));
    // What is told of the work never spoils it.
    const meter = new Meter((done, total) =>
      write(SAY_SQL, done, total).catch((error: unknown) => this.logger.warn(`The progress of an import was not told: ${String(error)}`)),
    );
    await write(BEGIN_SQL, step);
    try {
      return await work(meter);
    } finally {
      await meter.settled();
      await write(END_SQL);
    }
  }
}
