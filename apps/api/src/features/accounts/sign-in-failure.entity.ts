import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('sign_in_failure')
@Index(['email', 'failedAt'])
export class SignInFailureEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('text') email: string;
  @Column('timestamptz') failedAt: Date;
}
