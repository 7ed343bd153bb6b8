import type { ImportKind, ImportState } from '@iltizam/shared/imports/contract';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import type { Asked, StoredRefusal } from './asked.js';
import type { Reading } from './reading.js';
import type { Wrote } from './wrote.js';

/** A file that was brought in, what was read of it and what came of it. DOMAIN.md §11 */
@Entity('import')
@Check('import_kind_check', `kind in ('plan', 'institutions', 'people')`)
@Check('import_state_check', `state in ('reading', 'refused', 'ready', 'applying', 'applied', 'undoing', 'undone', 'abandoned')`)
@Check('import_bytes_check', 'bytes > 0')
@Check('import_sha256_check', 'length(sha256) = 32')
@Check('import_applied_check', `(applied_at is null) = (state not in ('applied', 'undoing', 'undone'))`)
@Check('import_undone_check', `(undone_at is null) = (state <> 'undone')`)
@Check('import_asked_check', `(asked is null) = (state not in ('applying', 'undoing')) and (asked is null) = (asked_by_id is null)`)
@Check('import_refusal_check', `refusal is null or state in ('reading', 'refused', 'ready', 'applied')`)
@Index(['uploadedById'])
@Index(['planId'])
@Index(['appliedById'])
@Index(['undoneById'])
@Index(['askedById'])
@Index(['uploadedAt'])
export class ImportEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text') kind: ImportKind;
  @Column('text') state: ImportState;
  @Column('text') fileName: string;
  @Column('int') bytes: number;
  @Column('bytea') sha256: Buffer;
  @Column('timestamptz') uploadedAt: Date;
  @Column('int') uploadedById: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'uploaded_by_id' }) uploadedBy: Relation<AccountEntity>;
  @Column('int', { nullable: true }) planId: number | null;
  @ManyToOne(() => PlanEntity, { onDelete: 'SET NULL' }) @JoinColumn({ name: 'plan_id' }) plan: Relation<PlanEntity> | null;
  @Column('jsonb', { nullable: true }) reading: Reading | null;
  @Column('jsonb', { nullable: true }) wrote: Wrote | null;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
  @Column('int', { nullable: true }) appliedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'applied_by_id' }) appliedBy: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
  @Column('int', { nullable: true }) undoneById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'undone_by_id' }) undoneBy: Relation<AccountEntity> | null;
  @Column('jsonb', { nullable: true }) asked: Asked | null;
  @Column('int', { nullable: true }) askedById: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'asked_by_id' }) askedBy: Relation<AccountEntity> | null;
  @Column('jsonb', { nullable: true }) refusal: StoredRefusal | null;
  @VersionColumn() version: number;
}
