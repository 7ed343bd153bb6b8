import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { UpdatePage } from '@iltizam/shared/progress/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, apiUrl } from '../../lib/api-client.js';
import { keepWithin } from '../../lib/keep-within.js';

/** An activity as its address names it. */
export type ActivityPlace = { plan: string; commitment: string; activity: string };

const pathOf = ({ plan, commitment, activity }: ActivityPlace): string => `/plans/${plan}/commitments/${commitment}/activities/${activity}`;

const keyOf = (language: Locale, { plan, commitment, activity }: ActivityPlace): string[] => [
  'plans',
  plan,
  language,
  'activity',
  commitment,
  activity,
];

export const activityQuery = (language: Locale, place: ActivityPlace, asOf: string | null) =>
  queryOptions({
    queryKey: [...keyOf(language, place), asOf] as readonly (string | null)[],
    queryFn: ({ signal }) => api.get<ActivityPage>(pathOf(place), { language, query: { asOf }, signal }),
  });

/** Updates a page. */
const UPDATES_SHOWN = 10;

/** The history of one activity: a page from 1, or the page that holds one update. */
export const activityUpdatesQuery = (
  language: Locale,
  place: ActivityPlace,
  asOf: string | null,
  view: { page: number; containing: number | null },
) =>
  queryOptions({
    queryKey: [...keyOf(language, place), 'updates', asOf, view] as readonly unknown[],
    queryFn: ({ signal }) =>
      api.get<UpdatePage>(`/plans/${place.plan}/commitments/${place.commitment}/updates`, {
        language,
        query: { asOf, size: UPDATES_SHOWN, activity: place.activity, ...view },
        signal,
      }),
    placeholderData: keepWithin(...keyOf(language, place)),
  });

/** The sheet as it is today, typeset. */
export const sheetPdfUrl = (language: Locale, place: ActivityPlace): string => apiUrl(`${pathOf(place)}/sheet.pdf`, { lang: language });
