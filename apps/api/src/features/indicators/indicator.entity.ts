import type { IndicatorKind, IndicatorUnit } from '@iltizam/shared/commitments/contract';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity.js';

@Entity('indicator')
@Check('indicator_name_check', `jsonb_typeof(name) = 'object'`)
@Check('indicator_kind_check', `kind in ('monitoring', 'impact')`)
@Check('indicator_unit_check', `unit in ('count', 'percent', 'text')`)
@Unique(['commitmentId', 'number'], { deferrable: 'INITIALLY IMMEDIATE' })
export class IndicatorEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') commitmentId: number;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity>;
  @Column('smallint') number: number;
  @Column('text') kind: IndicatorKind;
  @Column('jsonb') name: LocalizedText;
  @Column('text') unit: IndicatorUnit;
  @Column('numeric', { nullable: true }) baseline: string | null;
  @Column('numeric', { nullable: true }) target: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
