import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { CommitmentEntity } from './commitment.entity.js';

/** A body that helps with a commitment for which another one is responsible: DOMAIN.md §2. */
@Entity('commitment_supporter')
@Index(['institutionId'])
export class CommitmentSupporterEntity {
  @PrimaryColumn('int') commitmentId: number;
  @ManyToOne(() => CommitmentEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity>;
  @PrimaryColumn('int') institutionId: number;
  @ManyToOne(() => InstitutionEntity) @JoinColumn({ name: 'institution_id' }) institution: Relation<InstitutionEntity>;
}
