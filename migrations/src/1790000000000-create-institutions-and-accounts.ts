import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInstitutionsAndAccounts1790000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table member (
        id   int generated always as identity primary key,
        slug text not null unique,
        kind text not null constraint member_kind_check check (kind in ('national', 'parliament', 'region', 'commune')),
        name jsonb not null constraint member_name_check check (jsonb_typeof(name) = 'object')
      )`);
    await db.query(`
      create table institution (
        id     int generated always as identity primary key,
        key    text not null unique,
        sector text not null constraint institution_sector_check check (sector in ('public', 'civil_society', 'private')),
        name   jsonb not null constraint institution_name_check check (jsonb_typeof(name) = 'object')
      )`);
    await db.query(`
      create table account (
        id              int generated always as identity primary key,
        email           text not null unique constraint account_email_check check (email = lower(email)),
        name            text not null,
        language        text not null,
        passphrase_hash text not null,
        demo            boolean not null default false,
        disabled_at     timestamptz,
        created_at      timestamptz not null default now()
      )`);
    await db.query(`
      create table session (
        id           int generated always as identity primary key,
        token_hash   bytea not null unique,
        account_id   int not null references account,
        opened_at    timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at   timestamptz not null
      )`);
    await db.query(`create index session_account_id_idx on session (account_id)`);
    // Failures are kept only as long as the lock-out rule looks back, so that guessing cannot be tried in peace.
    await db.query(`
      create table sign_in_failure (
        id        int generated always as identity primary key,
        email     text not null,
        failed_at timestamptz not null
      )`);
    await db.query(`create index sign_in_failure_email_failed_at_idx on sign_in_failure (email, failed_at)`);
    await db.query(`
      create table idempotent_answer (
        id           int generated always as identity primary key,
        scope        text not null,
        key          text not null,
        request_hash bytea not null,
        answer       json not null,
        created_at   timestamptz not null default now(),
        unique (scope, key)
      )`);
    await db.query(`create index idempotent_answer_created_at_idx on idempotent_answer (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table idempotent_answer, sign_in_failure, session, account, institution, member`);
  }
}
