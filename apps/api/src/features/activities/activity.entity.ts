import type { Precision } from '@iltizam/shared/kernel/dates';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity.js';

@Entity('activity')
@Check('activity_title_check', `jsonb_typeof(title) = 'object'`)
@Check('activity_weight_check', `weight > 0 and weight <> 'NaN'`)
@Check('activity_start_precision_check', `start_precision in ('day', 'month', 'quarter', 'year')`)
@Check('activity_end_precision_check', `end_precision in ('day', 'month', 'quarter', 'year')`)
@Check('activity_start_pair_check', '(start_on is null) = (start_precision is null)')
@Check('activity_end_pair_check', '(end_on is null) = (end_precision is null)')
@Check('activity_period_check', 'start_on <= end_on')
@Unique(['commitmentId', 'number'], { deferrable: 'INITIALLY IMMEDIATE' })
export class ActivityEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') commitmentId: number;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity>;
  @Column('smallint') number: number;
  @Column('jsonb') title: LocalizedText;
  /** null until its lead weights it; a supplementary activity weighs nothing until an amendment says so */
  @Column('numeric', { precision: 12, scale: 4, nullable: true }) weight: string | null;
  @Column('boolean', { default: false }) supplementary: boolean;
  @Column('date', { nullable: true }) startOn: string | null;
  @Column('text', { nullable: true }) startPrecision: Precision | null;
  @Column('date', { nullable: true }) endOn: string | null;
  @Column('text', { nullable: true }) endPrecision: Precision | null;
  /** the day from which an amendment added it; null for what the plan was adopted with */
  @Column('date', { nullable: true }) addedOn: string | null;
  /** set by the database with the first terms that an amendment gives it */
  @Column('boolean', { default: false }) amended: boolean;
  @VersionColumn({ default: 1 }) version: number;
}
