import type { CommentState, RefusalReason } from '@iltizam/shared/comments/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { ReportEntity } from '../editions/report.entity.js';

@Entity('comment')
@Check('comment_state_check', `state in ('pending', 'published', 'refused', 'withdrawn')`)
@Check('comment_reason_given_check', `(state = 'refused') = (reason is not null)`)
@Check('comment_one_place_check', 'num_nonnulls(commitment_id, report_id) = 1')
@Index(['commitmentId', 'state', 'postedAt'])
@Index(['reportId', 'state', 'postedAt'])
@Index(['state', 'postedAt'])
@Index(['parentId'])
@Index(['authorId'])
@Index(['decidedById'])
export class CommentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int', { nullable: true }) commitmentId: number | null;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity> | null;
  @Column('int', { nullable: true }) reportId: number | null;
  @ManyToOne(() => ReportEntity) @JoinColumn({ name: 'report_id' }) report: Relation<ReportEntity> | null;
  @Column('int', { nullable: true }) parentId: number | null;
  @ManyToOne(() => CommentEntity) @JoinColumn({ name: 'parent_id' }) parent: Relation<CommentEntity> | null;
  @Column('int', { nullable: true }) authorId: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'author_id' }) author: Relation<AccountEntity> | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') body: string;
  @Column('text') language: Locale;
  @Column('boolean', { default: false }) official: boolean;
  @Column('text') state: CommentState;
  @Column('text', { nullable: true }) reason: RefusalReason | null;
  @Column('timestamptz') postedAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('int', { nullable: true }) decidedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'decided_by_id' }) decidedBy: Relation<AccountEntity> | null;
  @VersionColumn() version: number;
}
