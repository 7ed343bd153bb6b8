import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ActivitySheetEntity } from './activity-sheet.entity.js';

/** An expert of the pool of a sheet: personal data, in no other table and in no history. DOMAIN.md §10 */
@Entity('sheet_expert')
@Check('sheet_expert_country_check', `country ~ '^[A-Z]{2}$'`)
@Check('sheet_expert_agreed_check', 'not agreed or name is not null')
@Unique(['activityId', 'position'])
export class SheetExpertEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') activityId: number;
  @ManyToOne(() => ActivitySheetEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'activity_id' })
  sheet: Relation<ActivitySheetEntity>;
  @Column('smallint') position: number;
  @Column('jsonb', { nullable: true }) role: LocalizedText | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) country: string | null;
  /** to be named in public */
  @Column('boolean') agreed: boolean;
}
