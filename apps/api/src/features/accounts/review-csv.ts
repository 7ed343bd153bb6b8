import type { ReviewItem } from '@iltizam/shared/accounts/contract';
import { csvText } from '../exports/csv-text.js';

const HEADER = [
  'name',
  'email',
  'account_state',
  'role',
  'member',
  'plan',
  'commitment',
  'institution',
  'granted_at',
  'granted_by',
  'last_seen_at',
  'idle',
  'reviewed_at',
  'reviewed_by',
];

/** The access review for a spreadsheet; the names of its columns are part of the API. */
export const reviewCsv = (items: readonly ReviewItem[]): string =>
  csvText(
    HEADER,
    items.map(({ person, scope, ...grant }) => [
      person.name,
      person.email,
      person.state,
      grant.role,
      scope.member?.name,
      scope.plan?.name,
      scope.commitment && `${scope.commitment.number}. ${scope.commitment.name}`,
      scope.institution?.name,
      grant.grantedAt,
      grant.grantedBy,
      person.lastSeenAt,
      grant.idle,
      grant.reviewedAt,
      grant.reviewedBy,
    ]),
  );
