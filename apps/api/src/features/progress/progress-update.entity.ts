import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ActivityEntity } from '../activities/activity.entity.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';

/** A fact about one activity: true since `effectiveOn`, told at `recordedAt`. Append-only: a correction is a new fact. */
@Entity('progress_update')
@Check('progress_update_percent_check', 'percent between 0 and 100')
@Check('progress_update_withdrawal_check', 'percent is not null or (author_id is null and note is not null)')
// Descending with an included column, which decorators cannot say: see the migration.
@Index('progress_update_as_of_idx', { synchronize: false })
@Index('progress_update_withdrawal_idx', ['activityId', 'effectiveOn', 'id'], { where: 'percent is null' })
@Index(['institutionId'])
@Index(['authorId'])
@Index(['recordedAt'])
export class ProgressUpdateEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') activityId: number;
  @ManyToOne(() => ActivityEntity) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @Column('int') institutionId: number;
  @ManyToOne(() => InstitutionEntity) @JoinColumn({ name: 'institution_id' }) institution: Relation<InstitutionEntity>;
  @Column('int', { nullable: true }) authorId: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'author_id' }) author: Relation<AccountEntity> | null;
  /** null takes back what was reported: not reported again */
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) percent: string | null;
  @Column('date') effectiveOn: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('text') language: Locale;
  @Column('text', { nullable: true }) note: string | null;
}
