import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { HistoryEvent, SubjectKind } from '@iltizam/shared/history/contract';
import { DataSource, type DeepPartial, type EntityManager, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Actor } from '../auth/actor.js';
import { DomainError } from '../errors/domain-error.js';
import { IdempotentAnswerEntity } from '../http/idempotent-answer.entity.js';
import type { Idempotency } from '../http/idempotency.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { JobName, JobOptions, JobPayloads } from '../jobs/jobs.js';
import { ambientTransaction } from './ambient-transaction.js';

export type HistoryRecord = {
  event: HistoryEvent;
  subject: { kind: SubjectKind; id: number };
  before?: object;
  after?: object;
  reason?: string;
};

/** What a service may do inside its one transaction; nothing else to write with is in its reach. */
export class Transaction {
  constructor(
    private readonly manager: EntityManager,
    private readonly actor: Actor,
    private readonly jobs: JobQueue,
  ) {}

  /** The row, locked until the transaction ends; a missing one is a 404. */
  async getForUpdate<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity>): Promise<Entity> {
    const row = await this.manager.findOne(target, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new DomainError('resource.not_found');
    return row;
  }

  find<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity>): Promise<Entity | null> {
    return this.manager.findOne(target, { where });
  }

  /** The row as stored, with the id that the database gave it. */
  async insert<Entity extends ObjectLiteral>(target: new () => Entity, row: DeepPartial<NoInfer<Entity>>): Promise<Entity> {
    const entity = this.manager.create(target, row);
    await this.manager.insert(target, entity as QueryDeepPartialEntity<Entity>);
    return entity;
  }

  async insertAll<Entity extends ObjectLiteral>(target: new () => Entity, rows: DeepPartial<NoInfer<Entity>>[]): Promise<void> {
    if (rows.length > 0) await this.manager.insert(target, rows as QueryDeepPartialEntity<Entity>[]);
  }

  save<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, row: Entity): Promise<Entity> {
    return this.manager.save(target, row as DeepPartial<Entity> & Entity);
  }

  async remove<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, row: Entity): Promise<void> {
    await this.manager.remove(target, { ...row } as Entity);
  }

  /** The time after the locks taken so far: `now()` would be the start of the transaction, before the wait for them. */
  async now(): Promise<Date> {
    const [row] = await this.manager.query<[{ at: Date }]>('select clock_timestamp() as at');
    return row.at;
  }

  query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, values);
  }

  /** A background job that exists once this transaction commits, and never if it does not. */
  enqueue<Name extends JobName>(name: Name, data: JobPayloads[Name], options: JobOptions = {}): Promise<void> {
    return this.enqueueAll(name, [data], options);
  }

  enqueueAll<Name extends JobName>(name: Name, all: JobPayloads[Name][], options: JobOptions = {}): Promise<void> {
    return this.jobs.add(this.manager, name, all, options);
  }

  async record(told: HistoryRecord): Promise<void> {
    await this.recordAll([told]);
  }

  /** Entries in their order. */
  async recordAll(told: readonly HistoryRecord[]): Promise<void> {
    const rows = told.map(({ event, subject, before = null, after = null, reason = null }) => ({
      actor_id: this.actor.accountId,
      event,
      subject_kind: subject.kind,
      subject_id: subject.id,
      before,
      after,
      reason,
    }));
    const later = toldLater.get(this.manager);
    if (later) later.push(...rows);
    else await tell(this.manager, rows);
  }
}

type HistoryRow = { actor_id: number | null; event: HistoryEvent; subject_kind: SubjectKind; subject_id: number; reason: string | null } & {
  before: object | null;
  after: object | null;
};

/**
 * What writes that are one tell, kept until they are over: the history is one chain, locked from the first entry to the end of its
 * transaction, and everybody else who writes waits for it.
 */
const toldLater = new WeakMap<EntityManager, HistoryRow[]>();

async function tell(manager: EntityManager, rows: readonly HistoryRow[]): Promise<void> {
  const columns = 'actor_id, event, subject_kind, subject_id, before, after, reason';
  for (let place = 0; place < rows.length; place += TOLD_AT_ONCE)
    await manager.query(
      `insert into history_entry (${columns}) select ${columns}
       from rows from (jsonb_to_recordset($1) as (actor_id int, event text, subject_kind text, subject_id int, before jsonb, after jsonb, reason text))
         with ordinality t(${columns}, place) order by place`,
      [JSON.stringify(rows.slice(place, place + TOLD_AT_ONCE))],
    );
}

/** Each entry is chained to the one before it: no statement takes long, however many there are. */
const TOLD_AT_ONCE = 1_000;

/** Thrown to take back all that was tried. */
const OVER = new Error('the rehearsal is over');

/** One intention, one transaction, one trace: every write of the product goes through here. */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
  ) {}

  write<Result>(actor: Actor, intention: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.within((manager) => intention(new Transaction(manager, actor, this.jobs)));
  }

  /** A write of its own, kept whatever becomes of the one that goes on around it. */
  apart<Result>(actor: Actor, intention: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return ambientTransaction.exit(() => this.write(actor, intention));
  }

  /** Several writes as one: all of them are kept, or none. */
  together<Result>(writes: () => Promise<Result>): Promise<Result> {
    return this.within(async (manager) => {
      if (toldLater.has(manager)) return writes();
      const told: HistoryRow[] = [];
      toldLater.set(manager, told);
      const result = await writes();
      await tell(manager, told);
      return result;
    });
  }

  /** Tries writes out: whatever they do is taken back, and nobody hears of it. */
  async rehearse(writes: () => Promise<void>): Promise<void> {
    await this.within(async (manager) => {
      toldLater.set(manager, []);
      await writes();
      throw OVER;
    }).catch((error: unknown) => {
      if (error !== OVER) throw error;
    });
  }

  /** A write that answers the same to the same key: the answer is stored in the transaction that made it. */
  create<Result extends object>(
    actor: Actor,
    idempotency: Idempotency | null,
    intention: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    if (!idempotency) return this.write(actor, intention);
    return this.within(async (manager) => {
      const earlier = await this.claim(manager, idempotency);
      if (earlier) return earlier as Result;
      const answer = await intention(new Transaction(manager, actor, this.jobs));
      await manager.update(IdempotentAnswerEntity, { scope: idempotency.scope, key: idempotency.key }, { answer });
      return answer;
    });
  }

  private async within<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const current = ambientTransaction.getStore();
    if (current) return work(current);
    const [result, transaction] = await this.dataSource.transaction(
      async (manager) => [await ambientTransaction.run(manager, () => work(manager)), manager] as const,
    );
    this.jobs.wake(transaction);
    return result;
  }

  /** Keys are remembered for a day, longer than any client tries again. Waits for a transaction that holds the same key, then gives its answer. */
  private async claim(manager: EntityManager, { scope, key, requestHash }: Idempotency): Promise<object | null> {
    await manager.query(`delete from idempotent_answer where created_at < now() - interval '1 day'`);
    const claimed = await manager.query<unknown[]>(
      `insert into idempotent_answer (scope, key, request_hash, answer) values ($1, $2, $3, '{}') on conflict do nothing returning id`,
      [scope, key, requestHash],
    );
    if (claimed.length > 0) return null;
    const earlier = await manager.findOneByOrFail(IdempotentAnswerEntity, { scope, key });
    if (!earlier.requestHash.equals(requestHash)) throw new DomainError('request.idempotency_mismatch');
    return earlier.answer;
  }
}
