import type { Role } from '@iltizam/shared/kernel/roles';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { MemberEntity } from '../members/member.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { AccountEntity } from './account.entity.js';

/** A role inside a scope; every key that is null leaves the scope open on that side. */
@Entity('role_grant')
@Check('role_grant_role_check', `role in ('citizen', 'lead', 'committee', 'moderator', 'staff', 'admin')`)
@Index(['accountId'])
@Index('role_grant_once_idx', { synchronize: false })
export class RoleGrantEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') accountId: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
  @Column('text') role: Role;
  @Column('int', { nullable: true }) memberId: number | null;
  @ManyToOne(() => MemberEntity) @JoinColumn({ name: 'member_id' }) member: Relation<MemberEntity> | null;
  @Column('int', { nullable: true }) planId: number | null;
  @ManyToOne(() => PlanEntity) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity> | null;
  @Column('int', { nullable: true }) commitmentId: number | null;
  @ManyToOne(() => CommitmentEntity) @JoinColumn({ name: 'commitment_id' }) commitment: Relation<CommitmentEntity> | null;
  @Column('int', { nullable: true }) institutionId: number | null;
  @ManyToOne(() => InstitutionEntity) @JoinColumn({ name: 'institution_id' }) institution: Relation<InstitutionEntity> | null;
  @Column('timestamptz', { default: () => 'now()' }) grantedAt: Date;
  @Column('int', { nullable: true }) grantedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'granted_by_id' }) grantedBy: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('int', { nullable: true }) reviewedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'reviewed_by_id' }) reviewedBy: Relation<AccountEntity> | null;
}
