import type { ReportFileFailure, ReportFileState, ReportFormat } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ReportEditionEntity } from './report-edition.entity.js';

@Entity('report_file')
@Check('report_file_lang_check', `lang in ('fr', 'ar', 'en', 'zgh')`)
@Check('report_file_format_check', `format in ('pdf', 'pdfa', 'docx', 'html', 'xlsx', 'csv', 'json')`)
@Check('report_file_state_check', `state in ('waiting', 'writing', 'ready', 'failed')`)
@Check('report_file_progress_check', 'progress between 0 and 100')
@Check('report_file_sha256_check', 'length(sha256) = 32')
@Check('report_file_ready_check', `(state = 'ready') = (num_nulls(media_type, extension, bytes, sha256) = 0)`)
@Check('report_file_failed_check', `(state = 'failed') = (failure is not null)`)
@Unique(['editionId', 'lang', 'format'])
@Index(['sha256'])
@Index('report_file_unfinished_idx', ['state'], { where: `state in ('waiting', 'writing')` })
export class ReportFileEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') editionId: number;
  @ManyToOne(() => ReportEditionEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'edition_id' }) edition: Relation<ReportEditionEntity>;
  @Column('text') lang: Locale;
  @Column('text') format: ReportFormat;
  @Column('text', { default: 'waiting' }) state: ReportFileState;
  @Column('smallint', { default: 0 }) progress: number;
  @Column('smallint', { default: 0 }) tries: number;
  @Column('text', { nullable: true }) mediaType: string | null;
  @Column('text', { nullable: true }) extension: string | null;
  @Column('int', { nullable: true }) bytes: number | null;
  @Column('bytea', { nullable: true }) sha256: Buffer | null;
  @Column('text', { nullable: true }) failure: ReportFileFailure | null;
  @Column('text', { array: true, default: () => `'{}'` }) replaced: string[];
}
