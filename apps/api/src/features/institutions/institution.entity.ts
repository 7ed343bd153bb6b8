import type { LocalizedText } from '@iltizam/shared/kernel/locale';
import { Check, Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('institution')
@Check('institution_sector_check', `sector in ('public', 'civil_society', 'private')`)
@Check('institution_name_check', `jsonb_typeof(name) = 'object'`)
export class InstitutionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text', { unique: true }) key: string;
  @Column('text') sector: 'public' | 'civil_society' | 'private';
  @Column('jsonb') name: LocalizedText;
  @VersionColumn({ default: 1 }) version: number;
}
