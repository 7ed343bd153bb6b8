import type { Precision } from '@iltizam/shared/kernel/dates';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { IndicatorEntity } from './indicator.entity.js';

@Entity('measurement')
@Check('measurement_measured_precision_check', `measured_precision in ('day', 'month', 'quarter', 'year')`)
@Index(['indicatorId', 'measuredOn'])
export class MeasurementEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') indicatorId: number;
  @ManyToOne(() => IndicatorEntity) @JoinColumn({ name: 'indicator_id' }) indicator: Relation<IndicatorEntity>;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('text') printed: string;
  @Column('date') measuredOn: string;
  @Column('text') measuredPrecision: Precision;
}
