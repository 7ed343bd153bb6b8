import { type Topic } from '@iltizam/shared/notifications/contract';
import { topicsIn } from '@iltizam/shared/notifications/preferences';
import type { Secrets } from '../../platform/secrets.js';

export const STOP_USE = 'stop-mail';

/** Whose mails a link stops and which; null for a link that was not made here. */
export function stopToken(secrets: Secrets, token: string): { accountId: number; topics: Topic[] } | null {
  const [, account, topics] = /^(\d+):([a-z+]+)$/.exec(secrets.verify(STOP_USE, token) ?? '') ?? [];
  return account === undefined || topics === undefined ? null : { accountId: Number(account), topics: topicsIn(topics) };
}
