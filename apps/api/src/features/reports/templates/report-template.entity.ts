import type { TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../../accounts/account.entity.js';
import { MemberEntity } from '../../members/member.entity.js';

/** The Word file in whose look the reports of a member are written: DOMAIN.md §9. */
@Entity('report_template')
@Check('report_template_sha256_check', 'length(sha256) = 32')
@Index(['uploadedById'])
export class ReportTemplateEntity {
  @PrimaryColumn('int') memberId: number;
  @OneToOne(() => MemberEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) member: Relation<MemberEntity>;
  @Column('text') name: string;
  @Column('bytea') content: Buffer;
  @Column('bytea') sha256: Buffer;
  @Column('text', { array: true }) placeholders: TemplatePlaceholder[];
  @Column('timestamptz') uploadedAt: Date;
  @Column('int') uploadedById: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'uploaded_by_id' }) uploadedBy: Relation<AccountEntity>;
  @VersionColumn({ default: 1 }) version: number;
}
