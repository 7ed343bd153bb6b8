import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PlanEntity } from './plan.entity.js';

/** A committee member who reviews the reports of a plan beside the staff. DOMAIN.md §7 */
@Entity('plan_reviewer')
@Index(['accountId'])
export class PlanReviewerEntity {
  @PrimaryColumn('int') planId: number;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @PrimaryColumn('int') accountId: number;
  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
}
