import type { Precision } from '@iltizam/shared/kernel/dates';
import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import { ActivityEntity } from '../activities/activity.entity.js';

/** The sheet of an activity: DOMAIN.md §10. */
@Entity('activity_sheet')
@Check('activity_sheet_objective_check', `jsonb_typeof(objective) = 'object'`)
@Check('activity_sheet_project_start_precision_check', `project_start_precision in ('day', 'month')`)
@Check('activity_sheet_project_start_pair_check', '(project_start_on is null) = (project_start_precision is null)')
@Check('activity_sheet_project_months_check', '0 < all (project_months)')
@Check('activity_sheet_means_check', 'num_nonnulls(missions, experts_per_mission, days_per_mission, person_days) in (0, 4)')
@Check('activity_sheet_person_days_check', 'person_days > 0 and person_days = missions * experts_per_mission * days_per_mission')
@Check('activity_sheet_indicators_check', `jsonb_typeof(indicators) = 'array'`)
@Check('activity_sheet_deliverables_check', `jsonb_typeof(deliverables) = 'array'`)
export class ActivitySheetEntity {
  @PrimaryColumn('int') activityId: number;
  @OneToOne(() => ActivityEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @Column('jsonb') objective: LocalizedText;
  @Column('date', { nullable: true }) projectStartOn: string | null;
  @Column('text', { nullable: true }) projectStartPrecision: Precision | null;
  @Column('smallint', { array: true }) projectMonths: number[];
  /** the four of the means are set together, or not at all */
  @Column('smallint', { nullable: true }) missions: number | null;
  @Column('smallint', { nullable: true }) expertsPerMission: number | null;
  @Column('numeric', { precision: 4, scale: 1, nullable: true }) daysPerMission: string | null;
  @Column('numeric', { precision: 10, scale: 1, nullable: true }) personDays: string | null;
  @Column('jsonb', { nullable: true }) targetGroup: LocalizedText | null;
  @Column('jsonb', { nullable: true }) method: LocalizedText | null;
  @Column('jsonb') indicators: LocalizedText[];
  @Column('jsonb') deliverables: LocalizedText[];
  @Column('timestamptz') changedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
