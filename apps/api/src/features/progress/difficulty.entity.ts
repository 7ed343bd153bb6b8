import type { DifficultyCode, Severity } from '@iltizam/shared/progress/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ActivityEntity } from '../activities/activity.entity.js';
import { ProgressUpdateEntity } from './progress-update.entity.js';

/** `resolved_on` is derived: see migrations/1790001100000. */
@Entity('difficulty')
@Check('difficulty_severity_check', `severity in ('low', 'medium', 'high')`)
@Index(['updateId'])
@Index(['activityId', 'openedOn'])
export class DifficultyEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') updateId: number;
  @ManyToOne(() => ProgressUpdateEntity) @JoinColumn({ name: 'update_id' }) update: Relation<ProgressUpdateEntity>;
  @Column('int') activityId: number;
  @ManyToOne(() => ActivityEntity) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @Column('text') code: DifficultyCode;
  @Column('text') severity: Severity;
  @Column('text') description: string;
  @Column('date') openedOn: string;
  @Column('text', { nullable: true }) owner: string | null;
  @Column('int', { nullable: true, unique: true }) continuesId: number | null;
  @ManyToOne(() => DifficultyEntity) @JoinColumn({ name: 'continues_id' }) continues: Relation<DifficultyEntity> | null;
}
