import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { hydrate } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readState } from './app/drawn-state.js';
import { createQueryClient, Providers } from './app/providers.js';
import { locate } from './app/router.js';
import { Site } from './app/site.js';
import { preferredLocale } from '@iltizam/shared/kernel/locale';
import { SiteUrl } from './lib/site-url.js';
import { todayInMorocco } from './ui/use-today.js';

const start = async (root: HTMLElement): Promise<void> => {
  const place = locate(location, navigator.languages);
  // The server redirects by itself; the development server knows no page.
  if ('redirect' in place) return location.replace(place.redirect);

  const state = readState();
  const queryClient = createQueryClient();
  const app = (
    <StrictMode>
      <SiteUrl value={state?.site ?? location.origin}>
        <Providers queryClient={queryClient} today={state?.today ?? todayInMorocco()}>
          <BrowserRouter>
            <Site fallback={preferredLocale(navigator.languages)} first={state?.words ?? null} refused={state?.missing ? 404 : undefined} />
          </BrowserRouter>
        </Providers>
      </SiteUrl>
    </StrictMode>
  );
  if (state === null) {
    createRoot(root).render(app);
    return;
  }
  hydrate(queryClient, state.queries);
  // What the server drew stays until its code is here.
  if (!state.missing) await place.page?.load();
  hydrateRoot(root, app);
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');
await start(root);
