import type { AccessReview, PeoplePage, Person, PersonGrant, ScopeChoices, Session } from '@iltizam/shared/accounts/contract';
import type { InvitationList, IssuedInvitation } from '@iltizam/shared/invitations/contract';

export const administrator: Session = {
  account: { name: 'Administration d’essai', email: 'admin@test.example', language: 'fr', roles: ['admin'] },
  abilities: {
    reportProgress: false,
    reviewProgress: false,
    seeCommittee: true,
    moderate: false,
    exportReport: true,
    managePlans: false,
    managePeople: true,
    restoreArchives: true,
  },
};

const budget = { id: 4, name: 'Direction du budget', nameLang: 'fr' as const, number: null };

export const leadGrant: PersonGrant = {
  id: 12,
  role: 'lead',
  memberId: null,
  planId: null,
  commitmentId: null,
  institutionId: 4,
  scope: { member: null, plan: null, commitment: null, institution: budget },
  grantedAt: '2023-05-02T09:00:00.000Z',
  grantedBy: 'Administration d’essai',
  reviewedAt: null,
  reviewedBy: null,
  abilities: { withdraw: true },
};

export const lead: Person = {
  id: 7,
  name: 'Salma Essai',
  email: 'salma@test.example',
  language: 'fr',
  state: 'active',
  createdAt: '2023-05-02T09:00:00.000Z',
  lastSeenAt: '2023-07-30T18:20:00.000Z',
  version: 3,
  self: false,
  grants: [leadGrant],
  abilities: { giveRole: true, changeState: true },
};

export const self: Person = {
  ...lead,
  id: 1,
  name: 'Administration d’essai',
  email: 'admin@test.example',
  self: true,
  grants: [
    {
      ...leadGrant,
      id: 1,
      role: 'admin',
      institutionId: null,
      scope: { member: null, plan: null, commitment: null, institution: null },
    },
  ],
};

export const people: PeoplePage = { items: [self, lead], page: 1, size: 25, total: 2 };

export const scopes: ScopeChoices = {
  roles: ['lead', 'committee', 'moderator', 'staff', 'admin'],
  everywhere: true,
  members: [],
  plans: [{ id: 2, name: 'Plan d’essai 2021-2023', nameLang: 'fr', number: null }],
  institutions: [budget],
  institutionsEverywhere: true,
  commitments: [{ id: 9, name: 'Transparence budgétaire', nameLang: 'fr', number: 1, planId: 2 }],
};

export const issued: IssuedInvitation = {
  path: '/ar/join/secret-token',
  invitation: {
    ...leadGrant,
    role: 'lead',
    id: 30,
    email: 'nouvelle@test.example',
    language: 'ar',
    state: 'open',
    createdAt: '2023-07-31T09:00:00.000Z',
    createdBy: 'Administration d’essai',
    expiresAt: '2023-08-07T09:00:00.000Z',
    usedAt: null,
    version: 1,
    abilities: { renew: true, revoke: true },
  },
};

export const invitations: InvitationList = { items: [issued.invitation] };

export const review: AccessReview = {
  items: [
    {
      ...leadGrant,
      idle: true,
      person: { id: 7, name: 'Salma Essai', email: 'salma@test.example', state: 'active', lastSeenAt: '2023-01-04T09:00:00.000Z' },
    },
  ],
  page: 1,
  size: 25,
  total: 1,
  counts: { all: 1, idle: 1, unreviewed: 1 },
};
