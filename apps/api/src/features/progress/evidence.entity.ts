import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ProgressUpdateEntity } from './progress-update.entity.js';

@Entity('evidence')
@Check('evidence_url_check', `url ~ '^https?://'`)
@Unique(['updateId', 'position'])
export class EvidenceEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int') updateId: number;
  @ManyToOne(() => ProgressUpdateEntity) @JoinColumn({ name: 'update_id' }) update: Relation<ProgressUpdateEntity>;
  @Column('smallint') position: number;
  @Column('text') title: string;
  @Column('text') url: string;
}
