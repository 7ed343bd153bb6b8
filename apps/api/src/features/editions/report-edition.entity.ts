import type { EditionKind } from '@iltizam/shared/editions/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ReportEntity } from './report.entity.js';

@Entity('report_edition')
@Check('report_edition_kind_check', `kind in ('draft', 'final')`)
@Unique(['reportId', 'kind'])
@Index('report_edition_waiting_idx', ['reportId'], { unique: true, where: 'published_at is null' })
@Index(['frozenById'])
export class ReportEditionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') reportId: number;
  @ManyToOne(() => ReportEntity) @JoinColumn({ name: 'report_id' }) report: Relation<ReportEntity>;
  @Column('text') kind: EditionKind;
  @Column('date') asOf: string;
  @Column('timestamptz') knownAt: Date;
  @Column('timestamptz') frozenAt: Date;
  @Column('int', { nullable: true }) frozenById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'frozen_by_id' }) frozenBy: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('text', { nullable: true }) earlyReason: string | null;
}
