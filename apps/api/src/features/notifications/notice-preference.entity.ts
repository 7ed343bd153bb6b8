import type { Frequency, Topic } from '@iltizam/shared/notifications/contract';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

/** How often somebody chose to be mailed of a topic; `former` is what a link in a mail stopped, null for the default of the role. */
@Entity('notice_preference')
@Check(
  'notice_preference_topic_check',
  `topic in ('reminders', 'returns', 'reviews', 'publications', 'difficulties', 'comments', 'digest', 'reports')`,
)
@Check('notice_preference_frequency_check', `frequency in ('at_once', 'daily', 'weekly', 'never')`)
@Check('notice_preference_former_check', `former in ('at_once', 'daily', 'weekly')`)
export class NoticePreferenceEntity {
  @PrimaryColumn('int') accountId: number;
  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'account_id' }) account: Relation<AccountEntity>;
  @PrimaryColumn('text') topic: Topic;
  @Column('text') frequency: Frequency;
  @Column('text', { nullable: true }) former: Exclude<Frequency, 'never'> | null;
}
