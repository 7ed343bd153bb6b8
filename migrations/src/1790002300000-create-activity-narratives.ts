import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = ['results', 'analysis', 'recommendations'];

/** The narrative report of an activity, in each language it is written in: DOMAIN.md §10. */
export class CreateActivityNarratives1790002300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table activity_narrative (
        activity_id int not null references activity on delete cascade,
        language    text not null constraint activity_narrative_language_check check (language in ('fr', 'ar', 'en', 'zgh')),
        ${PARTS.map((part) => `${part} jsonb not null constraint activity_narrative_${part}_check check (jsonb_typeof(${part}) = 'array'),`).join('\n        ')}
        published   boolean not null,
        changed_at  timestamptz not null,
        version     int not null default 1,
        primary key (activity_id, language)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table activity_narrative`);
  }
}
