import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** Only the hash of the cookie's token is stored: whoever reads the table cannot sign in with it. */
@Entity('session')
@Index(['accountId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  @Column('int') accountId: number;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** the browser and the system, as `device.ts` names them */
  @Column('text', { nullable: true }) device: string | null;
}
