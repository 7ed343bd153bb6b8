import type {
  AskRecovery,
  ChangePassphrase,
  ChangeProfile,
  OwnSession,
  Profile,
  Recover,
  RecoveryAnswer,
  Session,
  SessionsEnded,
  SignIn,
} from '@iltizam/shared/accounts/contract';
import type { JoinAccount, JoinOffer } from '@iltizam/shared/invitations/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { forgetDrafts } from '../../lib/device-drafts.js';
import { useLanguage } from '../../ui/translation.js';

const NOBODY: Session = {
  account: null,
  abilities: {
    reportProgress: false,
    reviewProgress: false,
    seeCommittee: false,
    moderate: false,
    exportReport: false,
    managePlans: false,
    managePeople: false,
    restoreArchives: false,
  },
};

export const sessionQuery = (language: Locale) =>
  queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => api.get<Session>('/session', { language, signal }), staleTime: 60_000 });

/** Who is reading; a visitor until the answer comes. `failure` is why it did not. */
export const useSession = (): Session & { known: boolean; failure: Error | null; ask: () => void } => {
  const { data, error, isPending, refetch } = useQuery(sessionQuery(useLanguage()));
  return { ...(data ?? NOBODY), known: !isPending, failure: data === undefined ? error : null, ask: () => void refetch() };
};

/** A new session changes what every answer allows: all of them are read again, but for the offer of a link that was just used. */
export const useAdoptSession = (): ((session: Session) => Promise<void>) => {
  const client = useQueryClient();
  const language = useLanguage();
  return (session) => {
    client.setQueryData(sessionQuery(language).queryKey, session);
    return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'join' });
  };
};

export const useSignIn = () => {
  const language = useLanguage();
  return useMutation({ mutationFn: (body: SignIn) => api.post<Session>('/session', { language, body }), onSuccess: useAdoptSession() });
};

export const useAskRecovery = () => {
  const language = useLanguage();
  return useMutation({ mutationFn: (body: AskRecovery) => api.post<RecoveryAnswer>('/recovery', { language, body }) });
};

/** Every session of the account ends with it. */
export const useRecover = () => {
  const language = useLanguage();
  return useMutation({ mutationFn: (body: Recover) => api.post<RecoveryAnswer>('/recovery/passphrase', { language, body }) });
};

/** What a link offers; asked in the body, because addresses end up in logs. */
export const offerQuery = (language: Locale, token: string) =>
  queryOptions({
    queryKey: ['join', language, token] as const,
    queryFn: () => api.post<JoinOffer>('/join/offer', { language, body: { token } }),
    staleTime: Infinity,
    retry: false,
  });

// The page adopts the session of who joined: it would take the form away before the form could say so.
export const useJoin = () => {
  const language = useLanguage();
  return useMutation({ mutationFn: (body: JoinAccount) => api.post<Session>('/join/account', { language, body }) });
};

export const useReceiveRole = () => {
  const language = useLanguage();
  return useMutation({ mutationFn: (token: string) => api.post<Session>('/join/role', { language, body: { token } }) });
};

export const useSignOut = () => {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: () => api.delete('/session', { language }),
    onSuccess: () => {
      forgetDrafts();
      return client.resetQueries();
    },
  });
};

export const profileQuery = (language: Locale) =>
  queryOptions({ queryKey: ['profile', language] as const, queryFn: ({ signal }) => api.get<Profile>('/profile', { language, signal }) });

const useProfileChange = <Wish, Answer>(send: (wish: Wish, language: Locale) => Promise<Answer>) => {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (wish: Wish) => send(wish, language),
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['profile'] }), client.invalidateQueries({ queryKey: ['session'] })]),
  });
};

export const useChangeProfile = () =>
  useProfileChange(({ version, ...body }: ChangeProfile & { version: number }, language) =>
    api.post<Profile>('/profile', { language, body, ifMatch: version }),
  );

export const useChangePassphrase = () =>
  useProfileChange((body: ChangePassphrase, language) => api.post<SessionsEnded>('/profile/passphrase', { language, body }));

export const useEndSession = () => useProfileChange(({ id }: OwnSession, language) => api.delete(`/profile/sessions/${id}`, { language }));

export const useEndOtherSessions = () => useProfileChange((_: void, language) => api.delete('/profile/sessions', { language }));
