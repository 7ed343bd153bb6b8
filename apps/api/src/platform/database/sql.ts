import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryConfig } from 'pg';
import QueryStream from 'pg-query-stream';
import { DataSource } from 'typeorm';
import { ambientTransaction } from './ambient-transaction.js';

/** A statement that PostgreSQL plans once per connection: planning costs as much as running it. */
export type Statement = { name: string; text: string };

/** Columns as the bytes that PostgreSQL sends. */
export const AS_SENT = { getTypeParser: () => (value: Buffer) => value };

/** Enough to keep PostgreSQL busy, few enough to be small beside the file. */
const FETCHED_AT_ONCE = 200;

/** Reads with plain SQL, inside the current transaction when there is one; rows as PostgreSQL gives them, typed by the caller. */
@Injectable()
export class Sql {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async rows<Row>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const transaction = ambientTransaction.getStore();
    if (transaction) return transaction.query<Row[]>(statement.text, values);
    const { rows } = await this.pool.query({ ...statement, values });
    return rows as Row[];
  }

  async row<Row>(statement: Statement, values: unknown[]): Promise<Row | null> {
    return (await this.rows<Row>(statement, values))[0] ?? null;
  }

  /** One row whose columns are all `bytea`, taken as the bytes that PostgreSQL sends. */
  async bytes<Row extends Record<string, Buffer>>({ name, text }: Statement, values: unknown[]): Promise<Row | null> {
    const { rows } = await this.pool.query<Row>({ name, text, values, binary: true, types: AS_SENT } as QueryConfig);
    return rows[0] ?? null;
  }

  /**
   * The rows one by one as PostgreSQL gives them, of one moment, however many there are: for work that no reader waits for, since it keeps a
   * connection to its end. `patienceMs` is for the whole of it.
   */
  async *stream<Row>(text: string, values: unknown[], patienceMs: number): AsyncGenerator<Row, void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin read only');
      await client.query(`set local statement_timeout = ${patienceMs}`);
      yield* client.query(new QueryStream(text, values, { batchSize: FETCHED_AT_ONCE }));
      await client.query('commit');
      client.release();
    } catch (error) {
      // what the cursor left on the connection is nobody's to find
      client.release(true);
      throw error;
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
