import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../lib/api-error.js';
import { Today } from '../ui/use-today.js';

/**
 * What the API refused will be refused again; only silence is worth a second try. Without a connection a write fails at once and its screen says so:
 * it must not leave by itself when the connection returns.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'network.unreachable',
      },
    },
  });

type ProvidersProps = { queryClient: QueryClient; today: IsoDate; children: ReactNode };

/** What every screen may ask for: the answers of the API and the day. */
export const Providers = ({ queryClient, today, children }: ProvidersProps) => (
  <QueryClientProvider client={queryClient}>
    <Today value={today}>
      <div className="app">{children}</div>
    </Today>
  </QueryClientProvider>
);
