import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

@Entity('institution')
@Check('institution_sector_check', `sector in ('public', 'civil_society', 'private')`)
@Check('institution_name_check', `jsonb_typeof(name) = 'object'`)
@Index(['headAccountId'])
export class InstitutionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text', { unique: true }) key: string;
  @Column('text') sector: 'public' | 'civil_society' | 'private';
  @Column('jsonb') name: LocalizedText;
  /** who hears of what is late for long */
  @Column('int', { nullable: true }) headAccountId: number | null;
  @ManyToOne(() => AccountEntity, { onDelete: 'SET NULL' }) @JoinColumn({ name: 'head_account_id' }) head: Relation<AccountEntity> | null;
  @VersionColumn({ default: 1 }) version: number;
}
