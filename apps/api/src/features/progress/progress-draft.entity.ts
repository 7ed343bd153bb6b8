import type { Locale } from '@iltizam/shared/kernel/locale';
import type { DraftContent, DraftState } from '@iltizam/shared/drafts/contract';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  OneToOne,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  VersionColumn,
} from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { ActivityEntity } from '../activities/activity.entity.js';

/** The one working draft of an activity, until it is published or discarded. Private: no public statement reads this table. */
@Entity('progress_draft')
@Check('progress_draft_state_check', `state in ('draft', 'submitted', 'returned')`)
@Check('progress_draft_content_check', `jsonb_typeof(content) = 'object'`)
@Check('progress_draft_submitted_check', `(state = 'submitted') = (submitted_at is not null)`)
@Check(
  'progress_draft_returned_check',
  `(returned_at is null) = (return_note is null) and (state <> 'returned' or returned_at is not null)`,
)
@Index(['submittedAt'], { where: `state = 'submitted'` })
@Index(['authorId'])
@Index(['submittedBy'])
@Index(['returnedBy'])
export class ProgressDraftEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id: number;
  @Column('int', { unique: true }) activityId: number;
  @OneToOne(() => ActivityEntity, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'activity_id' }) activity: Relation<ActivityEntity>;
  @Column('text') state: DraftState;
  @Column('jsonb') content: DraftContent;
  /** of the form that was saved last */
  @Column('text') language: Locale;
  @VersionColumn() version: number;
  @Column('int', { nullable: true }) authorId: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'author_id' }) author: Relation<AccountEntity> | null;
  @Column('timestamptz') savedAt: Date;
  @Column('int', { nullable: true }) submittedBy: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'submitted_by' }) submitter: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('text', { nullable: true }) returnNote: string | null;
  @Column('int', { nullable: true }) returnedBy: number | null;
  @ManyToOne(() => AccountEntity) @JoinColumn({ name: 'returned_by' }) returner: Relation<AccountEntity> | null;
  @Column('timestamptz', { nullable: true }) returnedAt: Date | null;
}
