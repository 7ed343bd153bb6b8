import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The answer to a creation, kept so that a repeated request with the same key gets it again instead of creating twice. */
@Entity('idempotent_answer')
@Unique(['scope', 'key'])
@Index(['createdAt'])
export class IdempotentAnswerEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text') scope: string;
  @Column('text') key: string;
  @Column('bytea') requestHash: Buffer;
  // json, not jsonb: a repeated request gets the very same bytes.
  @Column('json') answer: object;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
