import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A published rate names the document that printed it: title and its language, page as printed, address; none of it when it is not known. */
export class PublishedRateSource1790000710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table published_rate
        add column source_title text,
        add column source_title_lang text,
        add column source_page text,
        add column source_url text,
        add constraint published_rate_source_lang_check check (source_title_lang in ('fr', 'ar', 'en', 'zgh')),
        add constraint published_rate_source_check
          check ((source_title is null) = (source_title_lang is null) and (source_title is not null or coalesce(source_page, source_url) is null))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table published_rate
        drop column source_title, drop column source_title_lang, drop column source_page, drop column source_url`);
  }
}
