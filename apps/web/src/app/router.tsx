import type { i18n as I18n } from 'i18next';
import { redirect, type RouteObject } from 'react-router';
import { activateLanguage } from '../lib/i18n.js';
import { isLanguage, preferredLanguage } from '../lib/languages.js';
import { loadCatalogue } from './catalogues/load.js';
import { ErrorPage } from './error-page.js';
import { Layout } from './layout.js';
import { NotFound } from '../ui/not-found.js';
import { Splash } from './splash.js';

/** Every page is a chunk of its own that exports `Component`. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('../pages/home.js') },
  { path: 'plans/:plan', lazy: () => import('../pages/plan-dashboard.js') },
  { path: 'plans/:plan/commitments/:number', lazy: () => import('../pages/commitment.js') },
  { path: 'methodology', lazy: () => import('../pages/methodology.js') },
  { path: 'sign-in', lazy: () => import('../pages/sign-in.js') },
  { path: 'workspace', lazy: () => import('../pages/lead-home.js') },
  { path: 'workspace/activities/:id', lazy: () => import('../pages/lead-update.js') },
  { path: 'committee/:plan?', lazy: () => import('../pages/committee.js') },
  { path: 'moderation', lazy: () => import('../pages/moderation.js') },
  { path: '*', element: <NotFound /> },
];

/** `/xx/plans` named a language that is not here, `/plans` none: the page is the same in the browser's. */
const withoutLanguage = (pathname: string): string => pathname.replace(/^\/[a-z]{2,3}(-[A-Za-z]{2,4})?(?=\/|$)/, '').replace(/\/$/, '');

/** The address begins with the language: `/` leads to the browser's. */
export const createRoutes = (i18n: I18n): RouteObject[] => [
  { path: '/', loader: () => redirect(`/${preferredLanguage(navigator.languages)}`) },
  {
    path: '/:lang',
    HydrateFallback: Splash,
    loader: async ({ params, request }) => {
      const { pathname, search } = new URL(request.url);
      if (!isLanguage(params.lang)) return redirect(`/${preferredLanguage(navigator.languages)}${withoutLanguage(pathname)}${search}`);
      await activateLanguage(i18n, params.lang, loadCatalogue);
      return null;
    },
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
    element: <Layout />,
    errorElement: <ErrorPage />,
    children: [{ errorElement: <ErrorPage />, children: pages }],
  },
];
