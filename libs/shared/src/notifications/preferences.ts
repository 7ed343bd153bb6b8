import type { Role } from '../kernel/roles.js';
import { FREQUENCIES, type Frequency, type NoticeKind, type Topic, TOPICS } from './contract.js';

/** DOMAIN.md §12 */
export const TOPIC_OF: Readonly<Record<NoticeKind, Topic>> = {
  'due.soon': 'reminders',
  'due.today': 'reminders',
  'due.late': 'reminders',
  'due.escalated': 'reminders',
  stale: 'reminders',
  'report.submitted': 'reviews',
  'report.returned': 'returns',
  'report.published': 'publications',
  'difficulty.severe': 'difficulties',
  'comment.moderate': 'comments',
  'comment.reply': 'comments',
  progress: 'digest',
  'edition.draft': 'reports',
  'edition.final': 'reports',
  'edition.failed': 'reports',
};

/** What is computed once a day cannot come at once, and a digest is a digest. */
export const CHOICES: Readonly<Record<Topic, readonly Frequency[]>> = {
  reminders: ['daily', 'weekly', 'never'],
  returns: FREQUENCIES,
  reviews: FREQUENCIES,
  publications: FREQUENCIES,
  difficulties: FREQUENCIES,
  comments: FREQUENCIES,
  reports: FREQUENCIES,
  digest: ['weekly', 'never'],
};

/** How often somebody hears of a topic who chose nothing, by role. A topic that is missing is none of the role's business. */
export const DEFAULTS: Readonly<Partial<Record<Role, Partial<Record<Topic, Frequency>>>>> = {
  lead: { reminders: 'daily', returns: 'at_once', publications: 'weekly', comments: 'daily', reports: 'daily', digest: 'weekly' },
  committee: { difficulties: 'at_once', reports: 'daily', digest: 'weekly' },
  moderator: { comments: 'daily' },
  staff: { reviews: 'daily', returns: 'at_once', difficulties: 'daily', comments: 'daily', reports: 'at_once', digest: 'weekly' },
};

/** Of somebody who is told without a role that says how: the head of a body. */
export const OTHERWISE: Frequency = 'daily';

/** The default of a topic for somebody with several roles: the most frequent; null when the topic concerns none of them. */
export const defaultFrequency = (topic: Topic, roles: readonly Role[]): Frequency | null => {
  const offered = new Set(roles.map((role) => DEFAULTS[role]?.[topic]));
  return FREQUENCIES.find((frequency) => offered.has(frequency)) ?? null;
};

/** What a link stops, as it stands in the link: `reminders+comments`. */
export const topicsIn = (text: string): Topic[] => {
  const names = new Set(text.split('+'));
  return TOPICS.filter((topic) => names.has(topic));
};
