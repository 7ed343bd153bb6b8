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

  async record({ event, subject, before, after, reason }: HistoryRecord): Promise<void> {
    await this.manager.query(
      `insert into history_entry (actor_id, event, subject_kind, subject_id, before, after, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [this.actor.accountId, event, subject.kind, subject.id, before ?? null, after ?? null, reason ?? null],
    );
  }
}

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

  /** Several writes as one: all of them are kept, or none. */
  together<Result>(writes: () => Promise<Result>): Promise<Result> {
    return this.within(writes);
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
