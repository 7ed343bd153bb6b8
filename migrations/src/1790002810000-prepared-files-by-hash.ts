import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prepared files lie under their hash: what lay under its key is written again when somebody asks for it. DOMAIN.md §11. */
export class PreparedFilesByHash1790002810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`update prepared_file set state = 'cleared' where state = 'ready'`);
    await db.query(`update prepared_file set bytes = null, sha256 = null`);
    await db.query(`alter table prepared_file drop constraint prepared_file_ready_check`);
    await db.query(`alter table prepared_file
      add constraint prepared_file_ready_check check ((state = 'ready') = (num_nulls(bytes, sha256) = 0)),
      add constraint prepared_file_written_check check (state <> 'ready' or num_nulls(rows, written_at) = 0)`);
    await db.query(`create index prepared_file_sha256_idx on prepared_file (sha256)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index prepared_file_sha256_idx`);
    await db.query(`alter table prepared_file drop constraint prepared_file_written_check, drop constraint prepared_file_ready_check`);
    await db.query(`alter table prepared_file add constraint prepared_file_ready_check
      check (state <> 'ready' or (rows is not null and bytes is not null and sha256 is not null and written_at is not null))`);
  }
}
