import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** The one open link by which an account gets a new pass phrase; of its token only the hash is kept. It goes once it was used. */
@Entity('recovery')
export class RecoveryEntity {
  @PrimaryColumn('int') accountId: number;
  @OneToOne(() => AccountEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
}
