import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the committees met: the days that movements are looked back to. DOMAIN.md §2 */
export class CreateMeetings1790001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table meeting (
        id      int generated always as identity primary key,
        plan_id int not null references plan on delete cascade,
        kind    text not null constraint meeting_kind_check check (kind in ('implementation', 'steering')),
        held_on date not null,
        title   jsonb not null constraint meeting_title_check check (jsonb_typeof(title) = 'object'),
        place   text,
        notes   text,
        version int not null default 1
      )`);
    await db.query(`create index meeting_plan_id_held_on_idx on meeting (plan_id, held_on desc)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table meeting`);
  }
}
