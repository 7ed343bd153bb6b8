import type { Locale } from '@iltizam/shared/kernel/locale';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';

@Entity('report')
@Check('report_languages_check', `cardinality(languages) > 0 and languages <@ array['fr', 'ar', 'en', 'zgh']`)
@Check('report_sections_check', `jsonb_typeof(sections) = 'object'`)
@Unique(['planId', 'number'])
export class ReportEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('smallint') number: number;
  @Column('date') asOf: string;
  @Column('text', { array: true }) languages: Locale[];
  @Column('jsonb') sections: PortableSections;
  @Column('date', { nullable: true }) remarksUntil: string | null;
  @VersionColumn({ default: 1 }) version: number;
}
