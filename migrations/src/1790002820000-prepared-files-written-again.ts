import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A prepared file says up to which entry of the history it may know, and stays to be read while a newer one is written. DOMAIN.md §11. */
export class PreparedFilesWrittenAgain1790002820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table prepared_file add column last_entry bigint`);
    await db.query(`alter table prepared_file drop constraint prepared_file_ready_check, drop constraint prepared_file_written_check`);
    await db.query(`alter table prepared_file
      add constraint prepared_file_ready_check check (state <> 'ready' or bytes is not null),
      add constraint prepared_file_written_check check (num_nulls(bytes, sha256) = 2 or num_nulls(bytes, sha256, rows, written_at) = 0),
      add constraint prepared_file_cleared_check check (state <> 'cleared' or bytes is null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update prepared_file set state = 'cleared', bytes = null, sha256 = null where state <> 'ready'`);
    await db.query(`alter table prepared_file drop constraint prepared_file_cleared_check, drop constraint prepared_file_written_check,
      drop constraint prepared_file_ready_check, drop column last_entry`);
    await db.query(`alter table prepared_file
      add constraint prepared_file_ready_check check ((state = 'ready') = (num_nulls(bytes, sha256) = 0)),
      add constraint prepared_file_written_check check (state <> 'ready' or num_nulls(rows, written_at) = 0)`);
  }
}
