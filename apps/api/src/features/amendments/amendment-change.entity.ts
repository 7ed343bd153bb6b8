import type { AmendedKind, AmendedWhat } from '@iltizam/shared/amendments/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AmendmentEntity } from './amendment.entity.js';

/** One line of an amendment: what it says of one part, with what was in force before it. */
@Entity('amendment_change')
@Check('amendment_change_subject_kind_check', `subject_kind in ('plan', 'commitment', 'activity')`)
@Unique(['amendmentId', 'position'])
@Index(['subjectKind', 'subjectId'])
export class AmendmentChangeEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') amendmentId: number;
  @ManyToOne(() => AmendmentEntity) @JoinColumn({ name: 'amendment_id' }) amendment: Relation<AmendmentEntity>;
  @Column('smallint') position: number;
  @Column('text') subjectKind: AmendedKind;
  @Column('int') subjectId: number;
  @Column('text') what: AmendedWhat;
  @Column('jsonb', { nullable: true }) before: object | null;
  @Column('jsonb', { nullable: true }) after: object | null;
}
