import type { PastDecision, PastReading, PastReportCounts, PastReportKind, PastReportState } from '@iltizam/shared/past-reports/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';

@Entity('past_report')
@Check('past_report_kind_check', `kind in ('report', 'commitment_page')`)
@Check('past_report_state_check', `state in ('deciding', 'planned')`)
@Check('past_report_bytes_check', `bytes > 0`)
@Check('past_report_sha256_check', `length(sha256) = 32`)
@Check('past_report_reading_check', `jsonb_typeof(reading) = 'object'`)
@Check('past_report_decisions_check', `jsonb_typeof(decisions) = 'array'`)
@Check('past_report_counts_check', `jsonb_typeof(counts) = 'object'`)
@Index(['readAt', 'id'])
export class PastReportEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text') name: string;
  @Column('text') kind: PastReportKind;
  @Column('text') state: PastReportState;
  @Column('int') bytes: number;
  @Index() @Column('bytea') sha256: Buffer;
  @Column('text') text: string;
  @Column('jsonb') reading: PastReading;
  @Column('jsonb') decisions: PastDecision[];
  @Column('jsonb') counts: PastReportCounts;
  @Column('int') toDecide: number;
  @Column('int') decided: number;
  @Index() @Column('int', { nullable: true }) planId: number | null;
  @ManyToOne(() => PlanEntity, { onDelete: 'SET NULL' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity> | null;
  @Index() @Column('int') readById: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'read_by_id' }) readBy: Relation<AccountEntity>;
  @Column('timestamptz') readAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
