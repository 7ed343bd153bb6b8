import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import type { MeetingKind } from '@iltizam/shared/meetings/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';

@Entity('meeting')
@Check('meeting_kind_check', `kind in ('implementation', 'steering')`)
@Check('meeting_title_check', `jsonb_typeof(title) = 'object'`)
@Index(['planId', 'heldOn'])
export class MeetingEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('text') kind: MeetingKind;
  @Column('date') heldOn: string;
  @Column('jsonb') title: LocalizedText;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) notes: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
