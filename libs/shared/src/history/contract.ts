/** Everything that leaves a trace: one entry per write, in the same transaction. */
export const HISTORY_EVENTS = [
  'member.created',
  'institution.created',
  'plan.created',
  'plan.rates_noted',
  'axis.created',
  'commitment.created',
  'activity.created',
  'indicator.created',
  'account.created',
  'account.passphrase_renewed',
  'session.opened',
  'session.refused',
  'session.closed',
  'progress.reported',
  'comment.posted',
  'comment.published',
  'comment.refused',
  'comment.reopened',
] as const;
export type HistoryEvent = (typeof HISTORY_EVENTS)[number];
export const SUBJECT_KINDS = [
  'member',
  'institution',
  'plan',
  'axis',
  'commitment',
  'activity',
  'indicator',
  'account',
  'session',
  'comment',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
