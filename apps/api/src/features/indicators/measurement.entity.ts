import type { Precision } from '@iltizam/shared/kernel/dates';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { IndicatorEntity } from './indicator.entity.js';

@Entity('measurement')
@Check('measurement_measured_precision_check', `measured_precision in ('day', 'month', 'quarter', 'year')`)
@Index(['indicatorId', 'measuredOn'])
@Unique(['replacesId'])
@Index(['recordedById'])
/** Append-only: a correction and a withdrawal are rows that replace the one before them. DOMAIN.md §10 */
export class MeasurementEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') indicatorId: number;
  @ManyToOne(() => IndicatorEntity) @JoinColumn({ name: 'indicator_id' }) indicator: Relation<IndicatorEntity>;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('text') printed: string;
  @Column('date') measuredOn: string;
  @Column('text') measuredPrecision: Precision;
  @Column('int', { nullable: true }) replacesId: number | null;
  @ManyToOne(() => MeasurementEntity) @JoinColumn({ name: 'replaces_id' }) replaces: Relation<MeasurementEntity> | null;
  /** true when this row takes the value back and says nothing itself */
  @Column('boolean', { default: false }) withdrawn: boolean;
  @Column('int', { nullable: true }) recordedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'recorded_by_id' }) recordedBy: Relation<AccountEntity> | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt: Date;
}
