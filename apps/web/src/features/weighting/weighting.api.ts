import { useLanguage } from '../../ui/translation.js';
import type { CommitmentWeights, SetWeights, WeightingList } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client.js';

export const weightingQuery = (language: Locale) =>
  queryOptions({
    queryKey: ['workspace', language, 'weights'],
    queryFn: ({ signal }) => api.get<WeightingList>('/workspace/weights', { language, signal }),
  });

/** All the weights of a commitment, from the version read; a refusal reads them again, to show what somebody else saved. */
export const useSetWeights = ({ id, version }: { id: number; version: number }) => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SetWeights) => api.put<CommitmentWeights>(`/commitments/${id}/weights`, { language, body, ifMatch: version }),
    onSettled: () => Promise.all(['workspace', 'plans', 'studio'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
};
