import type { FileRow } from '@iltizam/shared/imports/difference';
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity.js';

/** The file of an import and the rows read of it, which an application writes. */
@Entity('import_file')
export class ImportFileEntity {
  @PrimaryColumn('int') importId: number;
  @OneToOne(() => ImportEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'import_id' }) import: Relation<ImportEntity>;
  @Column('bytea') content: Buffer;
  @Column('jsonb', { nullable: true }) rows: FileRow[] | null;
}
