import type { Locale } from '@iltizam/shared/kernel/locale';
import type {
  ChangePreference,
  Inbox,
  MarkedNotices,
  MarkNotices,
  Preferences,
  StopOffer,
  UnreadCount,
} from '@iltizam/shared/notifications/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

export const inboxQuery = (language: Locale, page: number) =>
  queryOptions({
    queryKey: ['notices', 'inbox', language, page] as const,
    queryFn: ({ signal }) => api.get<Inbox>('/notices', { language, query: { page }, signal }),
    placeholderData: (before) => before,
  });

/** Asked for people only: a visitor has no inbox. */
export const unreadQuery = (language: Locale, signedIn: boolean) =>
  queryOptions({
    queryKey: ['notices', 'unread'] as const,
    queryFn: ({ signal }) => api.get<UnreadCount>('/notices/unread', { language, signal }),
    enabled: signedIn,
    staleTime: 60_000,
  });

/** Marks some notices, or all of them, as read or not. */
export const useMarkNotices = () => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MarkNotices) => api.post<MarkedNotices>('/notices/marks', { language, body }),
    onSuccess: ({ unread }) => {
      client.setQueryData(unreadQuery(language, true).queryKey, { unread });
      return client.invalidateQueries({ queryKey: ['notices', 'inbox'] });
    },
  });
};

export const preferencesQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['notices', 'preferences'] as const,
    queryFn: ({ signal }) => api.get<Preferences>('/notices/preferences', { language, signal }),
  });

export const useChangePreference = () => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangePreference) => api.put<Preferences>('/notices/preferences', { language, body }),
    onSuccess: (preferences) => client.setQueryData(preferencesQuery(language).queryKey, preferences),
  });
};

export const stopQuery = (language: Locale, token: string) =>
  queryOptions({
    queryKey: ['stop-mail', token] as const,
    queryFn: ({ signal }) => api.get<StopOffer>(`/stop-mail/${encodeURIComponent(token)}`, { language, signal }),
    retry: false,
  });

/** Stops the mails of a link, or takes that back. */
export const useStopMail = (token: string) => {
  const language = useLanguage();
  const client = useQueryClient();
  const path = `/stop-mail/${encodeURIComponent(token)}`;
  return useMutation({
    mutationFn: async (stopped: boolean) => {
      if (stopped) await api.post<StopOffer>(path, { language });
      else await api.delete(path, { language });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['stop-mail', token] }),
  });
};
