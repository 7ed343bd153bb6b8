import type { DocumentLicence } from '@iltizam/shared/documents/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ActivityEntity } from '../activities/activity.entity.js';

@Entity('document')
@Check('document_bytes_check', `bytes > 0`)
@Check('document_sha256_check', `length(sha256) = 32`)
@Check('document_scan_check', `scan in ('not_scanned', 'clean')`)
@Unique(['activityId', 'sha256', 'uploadedById', 'name', 'licence'])
@Index(['uploadedById'])
@Index(['sha256'])
@Index(['uploadedAt'])
export class DocumentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') activityId: number;
  @ManyToOne(() => ActivityEntity) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @Column('int') uploadedById: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'uploaded_by_id' }) uploadedBy: Relation<AccountEntity>;
  @Column('timestamptz') uploadedAt: Date;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('int') bytes: number;
  @Column('bytea') sha256: Buffer;
  @Column('text') licence: DocumentLicence;
  @Column('text') scan: 'not_scanned' | 'clean';
}
