import type { NoticeEvent } from '@iltizam/shared/notifications/contract';

/** Every background job and what it is given: small, and ids rather than texts, since a job waits in a table. */
export type JobPayloads = {
  /** tells everybody concerned of an event */
  'notice.tell': NoticeEvent;
  /** reminders, news of the week, mails: once a day */
  'notice.round': object;
  /** notices of one person as one mail */
  'notice.mail': { accountId: number; ids: number[] };
  /** takes away uploaded files that nothing cites: once a day */
  'documents.clear': object;
  /** asks the links of the evidence whether they answer: by night */
  'links.check': object;
  /** a link to choose a new pass phrase, if the address is that of an account */
  'recovery.mail': { email: string };
  /** writes one file of a frozen report; `by` who asked for it again, which whoever froze the report did first */
  'report.write': { fileId: number; by?: number };
  /** takes up files of reports that no job is going to write any more */
  'report.resume': object;
  /** takes away files of reports that a crash left, and that no row names: once a day */
  'reports.clear': object;
  /** the link of an invitation; `sealed` holds its token */
  'invitation.mail': { invitationId: number; sealed: string };
  /** reads a file that was brought in and tries it out */
  'import.read': { importId: number };
  /** writes what an import says, as somebody asked */
  'import.apply': { importId: number };
  /** takes back what an import wrote, as somebody asked */
  'import.undo': { importId: number };
  /** takes away what was brought in and not used for 30 days: once a day */
  'imports.clear': object;
  /** writes a large table to a file */
  'exports.write': { key: string };
  /** takes away large tables that nobody asked for in a week: once a day */
  'exports.clear': object;
};
export type JobName = keyof JobPayloads;

/** When a job that nobody asks for is done; `cron` in the time of Morocco. */
type Rule = { cron?: string };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The rules of each job. A name here needs its handler: the product does not start without. */
export const JOBS: Record<JobName, Rule> = {
  'notice.tell': {},
  'notice.round': { cron: '0 8 * * *' },
  'notice.mail': {},
  'documents.clear': { cron: '40 3 * * *' },
  // Each round takes some minutes at most, so that a long list needs several.
  'links.check': { cron: '10 1-5 * * *' },
  'report.write': {},
  'report.resume': { cron: '*/5 * * * *' },
  'reports.clear': { cron: '45 3 * * *' },
  'invitation.mail': {},
  'recovery.mail': {},
  'import.read': {},
  'import.apply': {},
  'import.undo': {},
  'imports.clear': { cron: '50 3 * * *' },
  'exports.write': {},
  'exports.clear': { cron: '50 3 * * *' },
};

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** Where a job goes that failed to the last try; it waits there for somebody to look. */
export const DEAD_LETTERS = 'dead';

/**
 * Tried for some ten hours: after 1, 2, 4 … minutes, at most 3 hours apart. Done jobs are forgotten after a week. Whoever does a job gives a sign
 * of life every half minute: a process that gives none for a minute is taken for dead, and its jobs go back into their queues.
 */
export const PATIENCE = {
  retryLimit: 10,
  retryDelay: MINUTE,
  retryBackoff: true,
  retryDelayMax: 3 * HOUR,
  expireInSeconds: 10 * MINUTE,
  heartbeatSeconds: MINUTE,
  retentionSeconds: 30 * DAY,
  deleteAfterSeconds: 7 * DAY,
};

export type JobOptions = {
  /** not before this time */
  after?: Date;
};
