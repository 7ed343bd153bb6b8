import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ProgressUpdateEntity } from '../progress/progress-update.entity.js';

/** Who published or confirmed an update, once. Append-only. */
@Entity('update_review')
@Index(['reviewerId'])
export class UpdateReviewEntity {
  @PrimaryColumn('int') updateId: number;
  @OneToOne(() => ProgressUpdateEntity) @JoinColumn({ name: 'update_id' }) update: Relation<ProgressUpdateEntity>;
  @Column('int') reviewerId: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'reviewer_id' }) reviewer: Relation<AccountEntity>;
  @Column('timestamptz') reviewedAt: Date;
}
