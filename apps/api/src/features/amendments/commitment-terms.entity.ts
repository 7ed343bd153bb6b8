import type { Precision } from '@iltizam/shared/kernel/dates';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { AmendmentEntity } from './amendment.entity.js';

/** What is in force of a commitment from a day on; a text or a weight that is null is the baseline's. */
@Entity('commitment_terms')
@Check('commitment_terms_weight_check', `weight > 0 and weight <> 'NaN'`)
@Check('commitment_terms_start_precision_check', `start_precision in ('day', 'month', 'quarter', 'year')`)
@Check('commitment_terms_end_precision_check', `end_precision in ('day', 'month', 'quarter', 'year')`)
@Check('commitment_terms_start_pair_check', '(start_on is null) = (start_precision is null)')
@Check('commitment_terms_end_pair_check', '(end_on is null) = (end_precision is null)')
@Check('commitment_terms_period_check', 'start_on <= end_on')
// Descending, which decorators cannot say: see the migration.
@Index('commitment_terms_in_force_idx', { synchronize: false })
@Index(['amendmentId'])
export class CommitmentTermsEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') amendmentId: number;
  @ManyToOne(() => AmendmentEntity) @JoinColumn({ name: 'amendment_id' }) amendment: Relation<AmendmentEntity>;
  @Column('int') commitmentId: number;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity>;
  @Column('date') effectiveOn: string;
  @Column('jsonb', { nullable: true }) title: LocalizedText | null;
  @Column('jsonb', { nullable: true }) problem: LocalizedText | null;
  @Column('jsonb', { nullable: true }) solution: LocalizedText | null;
  @Column('jsonb', { nullable: true }) expectedResult: LocalizedText | null;
  @Column('numeric', { precision: 12, scale: 4, nullable: true }) weight: string | null;
  @Column('date', { nullable: true }) startOn: string | null;
  @Column('text', { nullable: true }) startPrecision: Precision | null;
  @Column('date', { nullable: true }) endOn: string | null;
  @Column('text', { nullable: true }) endPrecision: Precision | null;
  @Column('boolean') applicable: boolean;
}
