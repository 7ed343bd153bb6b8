import type { Precision } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { PlanEntity } from './plan.entity.js';

/** A rate printed in an imported document; of the plan itself when `commitmentId` is null. */
@Entity('published_rate')
@Check('published_rate_rate_check', 'rate between 0 and 100')
@Check('published_rate_as_of_precision_check', `as_of_precision in ('day', 'month', 'quarter', 'year')`)
@Check('published_rate_source_lang_check', `source_title_lang in ('fr', 'ar', 'en', 'zgh')`)
@Check(
  'published_rate_source_check',
  '(source_title is null) = (source_title_lang is null) and (source_title is not null or coalesce(source_page, source_url) is null)',
)
@Index(['planId', 'commitmentId', 'asOfOn'])
@Index(['commitmentId'])
export class PublishedRateEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') planId: number;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity>;
  @Column('int', { nullable: true }) commitmentId: number | null;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity> | null;
  @Column('numeric', { precision: 5, scale: 2 }) rate: string;
  @Column('date') asOfOn: string;
  @Column('text') asOfPrecision: Precision;
  @Column('text', { nullable: true }) sourceTitle: string | null;
  @Column('text', { nullable: true }) sourceTitleLang: Locale | null;
  @Column('text', { nullable: true }) sourcePage: string | null;
  @Column('text', { nullable: true }) sourceUrl: string | null;
}
