import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';
import { AmendmentEntity } from './amendment.entity.js';

/** The columns of a plan that differ from its baseline from a day on. */
@Entity('plan_terms')
@Check('plan_terms_terms_check', `jsonb_typeof(terms) = 'object'`)
// Descending, which decorators cannot say: see the migration.
@Index('plan_terms_in_force_idx', { synchronize: false })
@Index(['amendmentId'])
export class PlanTermsEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') amendmentId: number;
  @ManyToOne(() => AmendmentEntity) @JoinColumn({ name: 'amendment_id' }) amendment: Relation<AmendmentEntity>;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('date') effectiveOn: string;
  @Column('jsonb') terms: object;
}
