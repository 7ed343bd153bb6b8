import type { DatasetFormat, PreparedFileState } from '@iltizam/shared/exports/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PlanEntity } from '../../plans/plan.entity.js';
import type { DatasetQuestion } from '../datasets/dataset-question.js';

/** A large table on its way to a file; the row stays when the file is cleared away, so that its address never dies. */
@Entity('prepared_file')
@Check('prepared_file_state_check', `state in ('waiting', 'writing', 'ready', 'failed', 'cleared')`)
@Check('prepared_file_format_check', `format in ('csv', 'xlsx', 'json')`)
@Check('prepared_file_sha256_check', `length(sha256) = 32`)
@Check('prepared_file_ready_check', `state <> 'ready' or bytes is not null`)
@Check('prepared_file_written_check', `num_nulls(bytes, sha256) = 2 or num_nulls(bytes, sha256, rows, written_at) = 0`)
@Check('prepared_file_cleared_check', `state <> 'cleared' or bytes is null`)
@Index(['planId'])
@Index(['askedAt'])
@Index(['sha256'])
export class PreparedFileEntity {
  @PrimaryColumn('text') key: string;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('jsonb') question: DatasetQuestion;
  @Column('text') format: DatasetFormat;
  @Column('text', { default: 'waiting' }) state: PreparedFileState | 'cleared';
  @Column('int', { nullable: true }) rows: number | null;
  @Column('int', { default: 0 }) rowsWritten: number;
  @Column('bigint', { nullable: true }) bytes: string | null;
  @Column('bytea', { nullable: true }) sha256: Buffer | null;
  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;
  @Column('timestamptz', { nullable: true }) writtenAt: Date | null;
  /** the last entry of the history about the plan when it was begun: a later one makes it old */
  @Column('bigint', { nullable: true }) lastEntry: string | null;
}
