import type { NoticeFacts, NoticeKind } from '@iltizam/shared/notifications/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { ReportEntity } from '../editions/report.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** One line of somebody's inbox. It goes with the account, and after a year. */
@Entity('notice')
@Unique(['accountId', 'kind', 'key'])
@Index(['accountId', 'id'])
@Index('notice_unread_idx', ['accountId'], { where: 'read_at is null' })
@Index('notice_unmailed_idx', ['accountId'], { where: 'mailed_at is null' })
@Index(['planId'])
@Index(['commitmentId'])
@Index(['reportId'])
@Index(['activityId'])
@Index(['at'])
@Check('notice_one_subject_check', 'num_nonnulls(commitment_id, report_id) = 1')
@Check('notice_activity_check', 'activity_id is null or commitment_id is not null')
export class NoticeEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') accountId: number;
  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
  @Column('text') kind: NoticeKind;
  @Column('text') key: string;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('int', { nullable: true }) commitmentId: number | null;
  @ManyToOne(() => CommitmentEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commitment_id' })
  commitment: Relation<CommitmentEntity> | null;
  @Column('int', { nullable: true }) reportId: number | null;
  @ManyToOne(() => ReportEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'report_id' }) report: Relation<ReportEntity> | null;
  @Column('int', { nullable: true }) activityId: number | null;
  @ManyToOne(() => ActivityEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'activity_id' })
  activity: Relation<ActivityEntity> | null;
  @Column('jsonb') facts: NoticeFacts;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('timestamptz', { nullable: true }) mailedAt: Date | null;
}
