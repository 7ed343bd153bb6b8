import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportEditionEntity } from './report-edition.entity.js';

@Entity('report_edition_model')
@Check('report_edition_model_lang_check', `lang in ('fr', 'ar', 'en', 'zgh')`)
@Check('report_edition_model_hash_check', `length(hash) = 32`)
export class ReportEditionModelEntity {
  @PrimaryColumn('int') editionId: number;
  @ManyToOne(() => ReportEditionEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'edition_id' }) edition: Relation<ReportEditionEntity>;
  @PrimaryColumn('text') lang: Locale;
  @Column('jsonb') model: ReportModel;
  @Column('bytea') hash: Buffer;
}
