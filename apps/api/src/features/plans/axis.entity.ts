import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.js';

@Entity('axis')
@Check('axis_title_check', `jsonb_typeof(title) = 'object'`)
@Unique(['planId', 'number'], { deferrable: 'INITIALLY IMMEDIATE' })
export class AxisEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('smallint') number: number;
  @Column('jsonb') title: LocalizedText;
  @VersionColumn({ default: 1 }) version: number;
}
