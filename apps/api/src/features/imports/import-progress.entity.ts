import type { ImportStep } from '@iltizam/shared/imports/contract';
import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity.js';

/** What is under way of an import, and how far it is; there is no row while nothing is. */
@Entity('import_progress')
@Check('import_progress_step_check', `step in ('reading', 'rehearsing', 'applying', 'undoing')`)
export class ImportProgressEntity {
  @PrimaryColumn('int') importId: number;
  @OneToOne(() => ImportEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'import_id' }) import: Relation<ImportEntity>;
  @Column('text') step: ImportStep;
  @Column('int') done: number;
  @Column('int', { nullable: true }) total: number | null;
  @Column('timestamptz') at: Date;
}
