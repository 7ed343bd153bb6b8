import type { Locale } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('account')
@Check('account_email_check', 'email = lower(email)')
export class AccountEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text', { unique: true }) email: string;
  @Column('text') name: string;
  @Column('text') language: Locale;
  @Column('text') passphraseHash: string;
  @Column('boolean', { default: false }) demo: boolean;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastSeenAt: Date | null;
  /** since when its address takes no mail */
  @Column('timestamptz', { nullable: true }) mailRefusedAt: Date | null;
  @VersionColumn() version: number;
}
