import type { IsoDate, IsoDateTime } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { Page } from '../kernel/paging.js';

/** What a person may be told of: DOMAIN.md §12. */
export const NOTICE_KINDS = [
  'due.soon',
  'due.today',
  'due.late',
  'due.escalated',
  'stale',
  'report.submitted',
  'report.returned',
  'report.published',
  'difficulty.severe',
  'comment.moderate',
  'comment.reply',
  'progress',
  'edition.draft',
  'edition.final',
  'edition.failed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** Told of reports only. */
export type EditionNoticeKind = Extract<NoticeKind, `edition.${string}`>;

/** One activity of a digest: where it stood before the week and where it stands now; null is not reported. */
export type Movement = { activityId: number; before: string | null; percent: string | null };

/** Facts of a notice, never sentences: they are worded when read, in the language of whoever reads. */
export type NoticeFacts = {
  /** the day that counts: the end in force of an activity */
  due?: IsoDate;
  /** how many days before or after it */
  days?: number;
  /** percent reported, 0 to 100 with at most two decimals; null is not reported */
  percent?: string | null;
  /** what a reviewer wrote */
  note?: string;
  /** of a digest, newest first */
  movements?: Movement[];
};

/** Something happened: told by the service that wrote it, in the same transaction. */
export type NoticeEvent = {
  kind: NoticeKind;
  /** a self-assessment report; then neither a commitment nor an activity */
  reportId?: number;
  /** of the activity, when left out */
  commitmentId?: number;
  activityId?: number;
  /** what makes the event one: the same kind and key is told once to each person, such as `comment-12`; what it names says later whether the notice is settled */
  key: string;
  /** who did it, who is not told */
  by: number | null;
  /** accounts that it concerns, besides those whom their role makes concerned */
  to?: number[];
  facts?: NoticeFacts;
};

/** What a person chooses mails for. */
export const TOPICS = ['reminders', 'returns', 'reviews', 'publications', 'difficulties', 'comments', 'reports', 'digest'] as const;
export type Topic = (typeof TOPICS)[number];

export const FREQUENCIES = ['at_once', 'daily', 'weekly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A text of a notice with the language that it is in. */
export type NoticeText = { text: string; lang: Locale };

/** One line of an inbox, worded in the reader's language. */
export type NoticeItem = {
  id: number;
  kind: NoticeKind;
  at: IsoDateTime;
  read: boolean;
  /** what it asks for is asked no more; false where it only tells news */
  settled: boolean;
  /** what it is about: an activity, else the commitment or the report */
  subject: NoticeText;
  /** what happened, a sentence or several */
  lines: NoticeText[];
  /** where to go, after the language: `/workspace/activities/12` */
  path: string;
  plan: { slug: string; title: string; titleLang: Locale };
  /** null for a notice about a report */
  commitment: { number: number; title: string; titleLang: Locale } | null;
  /** null for a notice about a commitment */
  report: { number: number; asOf: IsoDate } | null;
};

export type Inbox = Page<NoticeItem> & { unread: number };
export type UnreadCount = { unread: number };
/** `ids` of the caller's notices, all of them when left out. */
export type MarkNotices = { read: boolean; ids: number[] | null };
/** Which ones changed: what an undo starts from. */
export type MarkedNotices = { ids: number[]; unread: number };
export const MARKED_MAX = 1000;

export type Preference = { topic: Topic; frequency: Frequency; choices: Frequency[]; isDefault: boolean };
export type Preferences = {
  items: Preference[];
  language: Locale;
  /** the mail server refused the address for good: no mail is sent until somebody mends it */
  refused: boolean;
};
export type ChangePreference = { topic: Topic; frequency: Frequency };

/** What a signed link in a mail stops; shown to whoever holds the link, so it names no more than the sort of mail. */
export type StopOffer = { topics: { topic: Topic; frequency: Frequency }[]; language: Locale; stopped: boolean };

/** What the daily round did. */
export type RoundDone = { reminders: number; news: number; mails: number };
