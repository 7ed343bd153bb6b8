import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files as evidence: DOMAIN.md §6. Their bytes lie in a folder, under their hash. */
export class CreateDocuments1790001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document (
        id             int generated always as identity primary key,
        activity_id    int not null references activity,
        uploaded_by_id int not null references account,
        uploaded_at    timestamptz not null,
        name           text not null,
        media_type     text not null,
        bytes          int not null constraint document_bytes_check check (bytes > 0),
        sha256         bytea not null constraint document_sha256_check check (length(sha256) = 32),
        licence        text not null,
        scan           text not null constraint document_scan_check check (scan in ('not_scanned', 'clean')),
        unique (activity_id, sha256, uploaded_by_id, name, licence)
      )`);
    await db.query(`create index document_uploaded_by_id_idx on document (uploaded_by_id)`);
    await db.query(`create index document_sha256_idx on document (sha256)`);
    await db.query(`create index document_uploaded_at_idx on document (uploaded_at)`);
    await db.query(`
      alter table evidence
        alter column url drop not null,
        add column document_id int references document,
        add constraint evidence_one_place_check check (num_nonnulls(url, document_id) = 1)`);
    await db.query(`create index evidence_document_id_idx on evidence (document_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    // Append-only to everybody else: what cites a file cannot be told without it.
    await db.query(`alter table evidence disable trigger evidence_append_only`);
    await db.query(`delete from evidence where url is null`);
    await db.query(`alter table evidence enable trigger evidence_append_only`);
    await db.query(`alter table evidence drop column document_id, alter column url set not null`);
    await db.query(`drop table document`);
  }
}
