import { createTheme, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ApiError } from '../lib/api-error.js';

/** Looks come from the tokens (`ui/mantine.css`): no style is written into the page, so a strict security policy holds. */
const theme = createTheme({ fontFamily: 'var(--font-sans)', focusRing: 'never', respectReducedMotion: true });

/** What the API refused will be refused again; only silence is worth a second try. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'network.unreachable',
      },
    },
  });

type ProvidersProps = { i18n: I18n; queryClient: QueryClient; children: ReactNode };

export const Providers = ({ i18n, queryClient, children }: ProvidersProps) => (
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
        {children}
      </MantineProvider>
    </QueryClientProvider>
  </I18nextProvider>
);
