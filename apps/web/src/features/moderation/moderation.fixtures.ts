import type { Session } from '@iltizam/shared/accounts/contract';
import type { ModerationItem, ModerationQueue } from '@iltizam/shared/comments/contract';

export const moderator: Session = {
  account: { name: 'Modération d’essai', email: 'moderator@demo.example', language: 'fr', roles: ['moderator'] },
  abilities: {
    reportProgress: false,
    reviewProgress: false,
    seeCommittee: false,
    moderate: true,
    exportReport: false,
    managePlans: false,
    managePeople: false,
    restoreArchives: false,
  },
};

export const pendingComment: ModerationItem = {
  id: 5,
  parentId: null,
  name: 'Une lectrice',
  body: 'Le portail reste en panne le soir.\nQuand sera-t-il réparé ?',
  lang: 'fr',
  official: false,
  postedAt: '2023-07-30T18:20:00.000Z',
  state: 'pending',
  reason: null,
  version: 3,
  plan: { slug: 'essai', title: 'Plan d’essai 2021-2023', titleLang: 'fr' },
  commitment: { number: 1, title: 'Transparence budgétaire', titleLang: 'fr' },
  report: null,
  decidedAt: null,
  decidedBy: null,
};

export const queue: ModerationQueue = {
  items: [pendingComment],
  total: 1,
  page: 1,
  size: 25,
  counts: { pending: 1, published: 4, refused: 2, withdrawn: 0 },
};
