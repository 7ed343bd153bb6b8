import type { Precision } from '@iltizam/shared/kernel/dates';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { AxisEntity } from '../plans/axis.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';

@Entity('commitment')
@Check('commitment_title_check', `jsonb_typeof(title) = 'object'`)
@Check('commitment_weight_check', `weight > 0 and weight <> 'NaN'`)
@Check('commitment_start_precision_check', `start_precision in ('day', 'month', 'quarter', 'year')`)
@Check('commitment_end_precision_check', `end_precision in ('day', 'month', 'quarter', 'year')`)
@Check('commitment_start_pair_check', '(start_on is null) = (start_precision is null)')
@Check('commitment_end_pair_check', '(end_on is null) = (end_precision is null)')
@Check('commitment_period_check', 'start_on <= end_on')
@Check('commitment_ogp_id_check', `ogp_id ~ '^[A-Z]{2,3}[0-9]{4}$'`)
@Unique(['planId', 'number'], { deferrable: 'INITIALLY IMMEDIATE' })
@Index(['axisId'])
@Index(['leadInstitutionId'])
export class CommitmentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('int') axisId: number;
  @ManyToOne(() => AxisEntity) @JoinColumn({ name: 'axis_id' }) axis: Relation<AxisEntity>;
  @Column('int') leadInstitutionId: number;
  @ManyToOne(() => InstitutionEntity) @JoinColumn({ name: 'lead_institution_id' }) leadInstitution: Relation<InstitutionEntity>;
  @Column('smallint') number: number;
  @Column('jsonb') title: LocalizedText;
  @Column('jsonb', { nullable: true }) problem: LocalizedText | null;
  @Column('jsonb', { nullable: true }) solution: LocalizedText | null;
  @Column('jsonb', { nullable: true }) expectedResult: LocalizedText | null;
  @Column('numeric', { precision: 12, scale: 4, default: 1 }) weight: string;
  @Column('date', { nullable: true }) startOn: string | null;
  @Column('text', { nullable: true }) startPrecision: Precision | null;
  @Column('date', { nullable: true }) endOn: string | null;
  @Column('text', { nullable: true }) endPrecision: Precision | null;
  @Column('text', { nullable: true }) ogpId: string | null;
  /** set by the database with the first terms that an amendment gives it */
  @Column('boolean', { default: false }) amended: boolean;
  @VersionColumn({ default: 1 }) version: number;
}
