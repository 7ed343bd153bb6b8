import './ui/mantine.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createQueryClient, Providers } from './app/providers.js';
import { createRoutes } from './app/router.js';
import { createI18n } from './lib/i18n.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');

const i18n = createI18n();
const router = createBrowserRouter(createRoutes(i18n));

createRoot(root).render(
  <StrictMode>
    <Providers i18n={i18n} queryClient={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
