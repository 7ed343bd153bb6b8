import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { DocumentEntity } from '../documents/document.entity.js';
import { ProgressUpdateEntity } from './progress-update.entity.js';

@Entity('evidence')
@Check('evidence_url_check', `url ~ '^https?://'`)
@Check('evidence_one_place_check', `num_nonnulls(url, document_id) = 1`)
@Index(['documentId'])
@Unique(['updateId', 'position'])
export class EvidenceEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') updateId: number;
  @ManyToOne(() => ProgressUpdateEntity) @JoinColumn({ name: 'update_id' }) update: Relation<ProgressUpdateEntity>;
  @Column('smallint') position: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) url: string | null;
  @Column('int', { nullable: true }) documentId: number | null;
  @ManyToOne(() => DocumentEntity) @JoinColumn({ name: 'document_id' }) document: Relation<DocumentEntity> | null;
}
