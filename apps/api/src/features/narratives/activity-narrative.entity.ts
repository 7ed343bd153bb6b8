import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import { ActivityEntity } from '../activities/activity.entity.js';

/** The narrative report of an activity in one language: DOMAIN.md §10. */
@Entity('activity_narrative')
@Check('activity_narrative_language_check', `language in ('fr', 'ar', 'en', 'zgh')`)
@Check('activity_narrative_results_check', `jsonb_typeof(results) = 'array'`)
@Check('activity_narrative_analysis_check', `jsonb_typeof(analysis) = 'array'`)
@Check('activity_narrative_recommendations_check', `jsonb_typeof(recommendations) = 'array'`)
export class ActivityNarrativeEntity {
  @PrimaryColumn('int') activityId: number;
  @ManyToOne(() => ActivityEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @PrimaryColumn('text') language: Locale;
  @Column('jsonb') results: RichBlock[];
  @Column('jsonb') analysis: RichBlock[];
  @Column('jsonb') recommendations: RichBlock[];
  @Column('boolean') published: boolean;
  @Column('timestamptz') changedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
