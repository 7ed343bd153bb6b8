import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations by a link that works once; who gave and reviewed a role; since when an account is unused; which device a session is on. */
export class CreateInvitations1790000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table account
        add column last_seen_at timestamptz,
        add column version int not null default 1`);
    await db.query(`alter table account alter column version drop default`);
    await db.query(`update account a set last_seen_at = (select max(s.last_seen_at) from session s where s.account_id = a.id)`);
    await db.query(`alter table session add column device text`);
    await db.query(`
      alter table role_grant
        add column granted_at     timestamptz not null default now(),
        add column granted_by_id  int references account,
        add column reviewed_at    timestamptz,
        add column reviewed_by_id int references account`);
    await db.query(`update role_grant g set granted_at = a.created_at from account a where a.id = g.account_id`);
    // The same role twice in the same place would survive its withdrawal.
    await db.query(`
      create unique index role_grant_once_idx
        on role_grant (account_id, role, member_id, plan_id, commitment_id, institution_id) nulls not distinct`);
    // Only the hash of the link's token is stored. The first administrator's invitation names nobody: no address, nobody who invites.
    await db.query(`
      create table invitation (
        id             int generated always as identity primary key,
        token_hash     bytea not null unique,
        email          text constraint invitation_email_check check (email = lower(email)),
        language       text not null,
        role           text not null constraint invitation_role_check check (role in ('lead', 'committee', 'moderator', 'staff', 'admin')),
        member_id      int references member,
        plan_id        int references plan,
        commitment_id  int references commitment,
        institution_id int references institution,
        created_at     timestamptz not null,
        created_by_id  int references account,
        expires_at     timestamptz not null,
        used_at        timestamptz,
        account_id     int references account,
        revoked_at     timestamptz,
        version        int not null,
        constraint invitation_used_check check ((used_at is null) = (account_id is null)),
        constraint invitation_first_check check (email is not null or role = 'admin' and created_by_id is null)
      )`);
    await db.query(`create index invitation_email_idx on invitation (email)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table invitation`);
    await db.query(`drop index role_grant_once_idx`);
    await db.query(
      `alter table role_grant drop column granted_at, drop column granted_by_id, drop column reviewed_at, drop column reviewed_by_id`,
    );
    await db.query(`alter table session drop column device`);
    await db.query(`alter table account drop column last_seen_at, drop column version`);
  }
}
