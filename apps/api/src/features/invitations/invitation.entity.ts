import type { GivenRole } from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { MemberEntity } from '../members/member.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** A role offered by a link that works once. Only the hash of its token is stored; the first administrator's names no address. */
@Entity('invitation')
@Check('invitation_email_check', 'email = lower(email)')
@Check('invitation_role_check', `role in ('lead', 'committee', 'moderator', 'staff', 'admin')`)
@Check('invitation_used_check', '(used_at is null) = (account_id is null)')
@Check('invitation_first_check', `email is not null or role = 'admin' and created_by_id is null`)
@Index(['email'])
export class InvitationEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') language: Locale;
  @Column('text') role: GivenRole;
  @Column('int', { nullable: true }) memberId: number | null;
  @ManyToOne(() => MemberEntity) @JoinColumn({ name: 'member_id' }) member: Relation<MemberEntity> | null;
  @Column('int', { nullable: true }) planId: number | null;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity> | null;
  @Column('int', { nullable: true }) commitmentId: number | null;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity> | null;
  @Column('int', { nullable: true }) institutionId: number | null;
  @ManyToOne(() => InstitutionEntity) @JoinColumn({ name: 'institution_id' }) institution: Relation<InstitutionEntity> | null;
  @Column('timestamptz') createdAt: Date;
  @Column('int', { nullable: true }) createdById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'created_by_id' }) createdBy: Relation<AccountEntity> | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  @Column('int', { nullable: true }) accountId: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @VersionColumn() version: number;
}
