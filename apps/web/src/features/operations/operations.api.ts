import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RoundDone } from '@iltizam/shared/notifications/contract';
import type { KeptMailDetail, KeptMails, Operations } from '@iltizam/shared/operations/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';
import { useLanguage } from '../../ui/translation.js';

export const operationsQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['operations', 'overview'] as const,
    queryFn: ({ signal }) => api.get<Operations>('/operations', { language, signal }),
  });

export const mailsQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['operations', 'mails'] as const,
    queryFn: ({ signal }) => api.get<KeptMails>('/operations/mails', { language, signal }),
  });

export const mailQuery = (language: Locale, name: string) =>
  queryOptions({
    queryKey: ['operations', 'mail', name] as const,
    queryFn: ({ signal }) => api.get<KeptMailDetail>(`/operations/mails/${encodeURIComponent(name)}`, { language, signal }),
  });

/** Sends the reminders of the day now. */
export const useRound = () => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<RoundDone>('/operations/round', { language }),
    onSuccess: () => Promise.all(['operations', 'notices'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
};

/** Tries a job again, or mails an address again; the answer is how things stand then. */
export const useMend = () => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: { job: string } | { account: number }) =>
      api.post<Operations>('job' in what ? `/operations/jobs/${what.job}/retry` : `/operations/addresses/${what.account}/acceptance`, {
        language,
      }),
    onSuccess: (operations) => client.setQueryData(operationsQuery(language).queryKey, operations),
  });
};
