import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ambientTransaction } from './ambient-transaction.js';

/** A statement that PostgreSQL plans once per connection: planning costs as much as running it. */
export type Statement = { name: string; text: string };

/** Reads with plain SQL, inside the current transaction when there is one; rows as PostgreSQL gives them, typed by the caller. */
@Injectable()
export class Sql {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async rows<Row>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const transaction = ambientTransaction.getStore();
    if (transaction) return transaction.query<Row[]>(statement.text, values);
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const { rows } = await master.query({ ...statement, values });
    return rows as Row[];
  }

  async row<Row>(statement: Statement, values: unknown[]): Promise<Row | null> {
    return (await this.rows<Row>(statement, values))[0] ?? null;
  }
}
