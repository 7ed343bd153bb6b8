import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { StoredEffect } from '@iltizam/shared/amendments/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** A public fact: what of an adopted plan changed, why, who approved it, from which day on. Append-only: a correction is a new amendment. */
@Entity('amendment')
@Check('amendment_reason_check', `jsonb_typeof(reason) = 'object'`)
@Unique(['planId', 'number'])
@Index(['authorId'])
export class AmendmentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('smallint') number: number;
  @Column('jsonb') reason: LocalizedText;
  @Column('text') approver: string;
  @Column('date') effectiveOn: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('int', { nullable: true }) authorId: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'author_id' }) author: Relation<AccountEntity> | null;
  /** the rates on the effective day without and with it, as they were when it was recorded */
  @Column('jsonb') effect: StoredEffect;
}
