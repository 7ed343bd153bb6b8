import { useLanguage } from '../../ui/translation.js';
import type {
  AccessReview,
  GiveRole,
  HandedOver,
  HandoverPreview,
  PeoplePage,
  Person,
  PersonGrant,
  Reviewed,
  ReviewFilter,
  RoleWithdrawn,
  ScopeChoices,
} from '@iltizam/shared/accounts/contract';
import type { Invitation, InvitationList, Invite, IssuedInvitation } from '@iltizam/shared/invitations/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import type { PeopleAddress } from './people-address.js';

/** Names that fit on a screen. */
const TAKERS = 10;

type Versioned = Pick<Person, 'id' | 'version'>;

export const peopleQuery = (language: Locale, { q, role, state, page }: PeopleAddress) =>
  queryOptions({
    queryKey: ['people', 'list', language, q, role, state, page] as const,
    queryFn: ({ signal }) => api.get<PeoplePage>('/people', { language, query: { q, role, state, page }, signal }),
    placeholderData: (before) => before,
  });

/** A page of those who can take over, by name: every active account whose name or address contains `q`. */
export const takersQuery = (language: Locale, q: string, page: number) =>
  queryOptions({
    queryKey: ['people', 'takers', language, q, page] as const,
    queryFn: ({ signal }) => api.get<PeoplePage>('/people', { language, query: { state: 'active', q, page, size: TAKERS }, signal }),
    placeholderData: (before) => before,
  });

export const scopesQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['people', 'scopes', language] as const,
    queryFn: ({ signal }) => api.get<ScopeChoices>('/people/scopes', { language, signal }),
  });

export const handoverQuery = (language: Locale, from: number, to: number) =>
  queryOptions({
    queryKey: ['people', 'handover', language, from, to] as const,
    queryFn: ({ signal }) => api.get<HandoverPreview>(`/people/${from}/handover`, { language, query: { to }, signal }),
  });

export const reviewQuery = (language: Locale, show: ReviewFilter, page: number) =>
  queryOptions({
    queryKey: ['people', 'review', language, show, page] as const,
    queryFn: ({ signal }) => api.get<AccessReview>('/people/review', { language, query: { show, page }, signal }),
  });

export const reviewFile = (language: Locale): string => apiUrl('/people/review.csv', { lang: language });

export const invitationsQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['people', 'invitations', language] as const,
    queryFn: ({ signal }) => api.get<InvitationList>('/invitations', { language, signal }),
  });

/** Whatever is changed here can change what every list of people says, and what the caller itself may do. */
const useChange = <Wish, Answer>(send: (wish: Wish, language: Locale) => Promise<Answer>) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => send(wish, language),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['people'] }), client.invalidateQueries({ queryKey: ['session'] })]),
  });
};

export const useGiveRole = () =>
  useChange(({ person, role }: { person: Versioned; role: GiveRole }, language) =>
    api.post<Person>(`/people/${person.id}/roles`, { language, body: role, ifMatch: person.version }),
  );

export const useWithdrawRole = () =>
  useChange(({ person, grant, confirmed }: { person: Versioned; grant: PersonGrant; confirmed: boolean }, language) =>
    api.post<RoleWithdrawn>(`/people/${person.id}/roles/${grant.id}/withdrawal`, {
      language,
      body: { confirmed },
      ifMatch: person.version,
    }),
  );

export const useChangeState = () =>
  useChange(({ person, disabled, confirmed }: { person: Versioned; disabled: boolean; confirmed: boolean }, language) =>
    api.post<Person>(`/people/${person.id}/state`, { language, body: { disabled, confirmed }, ifMatch: person.version }),
  );

export const useHandOver = () =>
  useChange(({ person, to }: { person: Versioned; to: number }, language) =>
    api.post<HandedOver>(`/people/${person.id}/handover`, { language, body: { to }, ifMatch: person.version }),
  );

export const useMarkReviewed = () =>
  useChange((grants: number[], language) => api.post<Reviewed>('/people/review', { language, body: { grants } }));

export const useInvite = () => useChange((body: Invite, language) => api.post<IssuedInvitation>('/invitations', { language, body }));

export const useRenew = () =>
  useChange(({ id, version }: Invitation, language) =>
    api.post<IssuedInvitation>(`/invitations/${id}/renewal`, { language, ifMatch: version }),
  );

export const useRevoke = () =>
  useChange(({ id, version }: Invitation, language) =>
    api.post<Invitation>(`/invitations/${id}/revocation`, { language, ifMatch: version }),
  );
