import type { Session, SignIn } from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { forgetDrafts } from '../../lib/device-drafts.js';
import { useLanguage } from '../../ui/translation.js';

const NOBODY: Session = { account: null, abilities: { reportProgress: false, seeCommittee: false, moderate: false, exportReport: false } };

export const sessionQuery = (language: Locale) =>
  queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => api.get<Session>('/session', { language, signal }), staleTime: 60_000 });

/** Who is reading; a visitor until the answer comes. `failure` is why it did not. */
export const useSession = (): Session & { known: boolean; failure: Error | null; ask: () => void } => {
  const { data, error, isPending, refetch } = useQuery(sessionQuery(useLanguage()));
  return { ...(data ?? NOBODY), known: !isPending, failure: data === undefined ? error : null, ask: () => void refetch() };
};

/** Signing in or out changes what every answer allows: all of them are read again. */
export const useSignIn = () => {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (body: SignIn) => api.post<Session>('/session', { language, body }),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery(language).queryKey, session);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
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
