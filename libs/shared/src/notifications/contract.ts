import type { IsoDate } from '../kernel/dates.js';

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
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Facts of a notice, never sentences: they are worded when read, in the language of whoever reads. */
export type NoticeFacts = {
  /** the day that counts: the end in force of an activity */
  due?: IsoDate;
  /** how many days before or after it */
  days?: number;
  /** percent reported, 0 to 100 with at most two decimals; null is not reported */
  percent?: string | null;
  /** percent before it */
  before?: string | null;
  /** what a reviewer wrote */
  note?: string;
};

/** Something happened: told by the service that wrote it, in the same transaction. */
export type NoticeEvent = {
  kind: NoticeKind;
  commitmentId: number;
  activityId?: number;
  /** what makes the event one: the same kind, commitment and key is told once, such as `draft-12` */
  key: string;
  /** who did it, who is not told */
  by: number | null;
  /** accounts that it concerns, besides those whom their role makes concerned */
  to?: number[];
  facts?: NoticeFacts;
};
