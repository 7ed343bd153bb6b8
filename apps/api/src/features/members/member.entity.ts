import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('member')
@Check('member_kind_check', `kind in ('national', 'parliament', 'region', 'commune')`)
@Check('member_name_check', `jsonb_typeof(name) = 'object'`)
export class MemberEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text', { unique: true }) slug: string;
  @Column('text') kind: 'national' | 'parliament' | 'region' | 'commune';
  @Column('jsonb') name: LocalizedText;
  @VersionColumn({ default: 1 }) version: number;
}
