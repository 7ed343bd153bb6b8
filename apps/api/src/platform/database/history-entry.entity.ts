import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Numbered, timed and chained by the database: see migrations/1790000300000. */
@Entity('history_entry')
@Index(['subjectKind', 'subjectId', 'id'])
export class HistoryEntryEntity {
  @PrimaryColumn('bigint') id: string;
  @Column('timestamptz') at: Date;
  @Column('int', { nullable: true }) actorId: number | null;
  @Column('text') event: string;
  @Column('text') subjectKind: string;
  @Column('int') subjectId: number;
  @Column('jsonb', { nullable: true }) before: object | null;
  @Column('jsonb', { nullable: true }) after: object | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('bytea') chain: Buffer;
}
