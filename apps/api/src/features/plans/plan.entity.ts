import type { Precision } from '@iltizam/shared/kernel/dates';
import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';
import type { PlanState, Publication } from '@iltizam/shared/plans/contract';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { PlanRateRule, UnreportedRule } from '@iltizam/shared/progress/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { MemberEntity } from '../members/member.entity.js';

@Entity('plan')
@Check('plan_title_check', `jsonb_typeof(title) = 'object'`)
@Check('plan_main_language_check', `main_language in ('fr', 'ar', 'en', 'zgh')`)
@Check('plan_start_precision_check', `start_precision in ('day', 'month', 'quarter', 'year')`)
@Check('plan_end_precision_check', `end_precision in ('day', 'month', 'quarter', 'year')`)
@Check('plan_state_check', `state in ('draft', 'consultation', 'adopted', 'in_progress', 'closed')`)
@Check('plan_unreported_rule_check', `unreported_rule in ('as_zero', 'excluded')`)
@Check('plan_plan_rate_rule_check', `plan_rate_rule in ('mean_of_commitments', 'mean_of_axes', 'weighted_commitments')`)
@Check('plan_publication_check', `publication in ('at_once', 'review_first')`)
@Check('plan_ogp_code_check', `ogp_code ~ '^[A-Z]{2,3}$'`)
@Check('plan_ogp_plan_check', `ogp_plan ~ '^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$' and length(ogp_plan) <= 100`)
@Check('plan_period_check', 'start_on <= end_on')
@Check('plan_bands_check', '0 < limited_below and limited_below < completed_from and completed_from <= 100')
@Check('plan_published_check', `state = 'draft' or published_at is not null`)
@Check('plan_frozen_check', `state not in ('in_progress', 'closed') or weights_frozen_at is not null`)
@Index(['memberId'])
export class PlanEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') memberId: number;
  @ManyToOne(() => MemberEntity) @JoinColumn({ name: 'member_id' }) member: Relation<MemberEntity>;
  @Column('text', { unique: true }) slug: string;
  @Column('smallint') number: number;
  @Column('jsonb') title: LocalizedText;
  @Column('jsonb', { nullable: true }) summary: LocalizedText | null;
  @Column('jsonb', { nullable: true }) dataNote: LocalizedText | null;
  @Column('jsonb', { nullable: true }) sections: PortableSections | null;
  @Column('text') mainLanguage: Locale;
  @Column('date') startOn: string;
  @Column('text') startPrecision: Precision;
  @Column('date') endOn: string;
  @Column('text') endPrecision: Precision;
  @Column('text') state: PlanState;
  @Column('boolean', { default: false }) archive: boolean;
  @Column('smallint', { nullable: true }) knownCommitments: number | null;
  @Column('date', { nullable: true }) ratesAsOf: string | null;
  @Column('text', { nullable: true }) ogpCode: string | null;
  @Column('text', { nullable: true }) ogpPlan: string | null;
  @Column('text') unreportedRule: UnreportedRule;
  @Column('text') planRateRule: PlanRateRule;
  @Column('numeric', { precision: 5, scale: 2 }) limitedBelow: string;
  @Column('numeric', { precision: 5, scale: 2 }) completedFrom: string;
  @Column('numeric', { precision: 5, scale: 2 }) atRiskPoints: string;
  @Column('numeric', { precision: 5, scale: 2 }) aheadPoints: string;
  @Column('smallint') staleDays: number;
  @Column('boolean') completionNeedsAction: boolean;
  @Column('boolean') completionNeedsEvidence: boolean;
  @Column('text', { default: 'at_once' }) publication: Publication;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) weightsFrozenAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
