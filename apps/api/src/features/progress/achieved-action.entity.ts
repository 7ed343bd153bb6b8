import type { Precision } from '@iltizam/shared/kernel/dates';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ProgressUpdateEntity } from './progress-update.entity.js';

@Entity('achieved_action')
@Check('achieved_action_parent_check', 'parent_position < position')
@Check('achieved_action_done_precision_check', `done_precision in ('day', 'month', 'quarter', 'year')`)
@Unique(['updateId', 'position'])
export class AchievedActionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') updateId: number;
  @ManyToOne(() => ProgressUpdateEntity) @JoinColumn({ name: 'update_id' }) update: Relation<ProgressUpdateEntity>;
  @Column('smallint') position: number;
  /** of the line that this one is below */
  @Column('smallint', { nullable: true }) parentPosition: number | null;
  @ManyToOne(() => AchievedActionEntity)
  @JoinColumn([
    { name: 'update_id', referencedColumnName: 'updateId' },
    { name: 'parent_position', referencedColumnName: 'position' },
  ])
  parent: Relation<AchievedActionEntity> | null;
  @Column('text') text: string;
  @Column('date', { nullable: true }) doneOn: string | null;
  @Column('text', { nullable: true }) donePrecision: Precision | null;
}
