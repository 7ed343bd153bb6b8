import { directionOf, isLocale, type Locale } from '@iltizam/shared/kernel/locale';
import { type ReactNode, startTransition, Suspense, use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { EmbedMissing } from '../features/sharing/embed-missing.js';
import type { Catalogue } from '../lib/translator.js';
import { NotFound } from '../ui/not-found.js';
import { Skeleton } from '../ui/skeleton.js';
import { Speech } from '../ui/translation.js';
import { loadCatalogue, loadedCatalogue } from './catalogues/load.js';
import { BrokenPage, ErrorBoundary } from './error-page.js';
import { Layout } from './layout.js';
import { EMBEDS, PAGES, type Page } from './router.js';

/** The words that a page was drawn with, until all words of the language are here. */
const useSpeechIn = (language: Locale, first: Catalogue | null): Speech => {
  const [drawn, setDrawn] = useState(first === null ? null : language);
  useEffect(() => {
    // From here on the page answers: what it loads later is not waited for (budgets.spec.ts).
    performance.mark('interactive');
    const go = () => startTransition(() => setDrawn(null));
    loadCatalogue(language).then(go, () => undefined);
  }, [language]);
  const partial = drawn === language;
  const catalogue = partial && first !== null ? first : (loadedCatalogue(language) ?? use(loadCatalogue(language)));
  return useMemo(() => ({ language, catalogue, partial }), [language, catalogue, partial]);
};

/** The words of a language for what is inside; the document speaks it too. */
const InLanguage = ({ language, first, children }: { language: Locale; first: Catalogue | null; children: ReactNode }) => {
  const speech = useSpeechIn(language, first);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <Speech value={speech}>{children}</Speech>;
};

const Loading = () => (
  <div className="wrap sec first">
    <Skeleton lines={6} tall />
  </div>
);

const PageView = ({ page: { id, Component } }: { page: Page }) => {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense key={id} fallback={<Loading />}>
        <Component />
      </Suspense>
    </ErrorBoundary>
  );
};

const routesOf = (pages: readonly Page[]): ReactNode =>
  pages.map((page) => <Route key={page.id} path={page.path} element={<PageView page={page} />} />);

type SiteProps = {
  /** of an address that names none that is here */
  fallback: Locale;
  /** the words to begin with, when the server drew the page */
  first?: Catalogue | null;
  /** the status of the first page when the server could not draw it: 404, or a failure */
  refused?: number | undefined;
};

/** What the server could not draw, said where it was to stand. */
const Refused = ({ status, embedded }: { status: number; embedded: boolean }) => {
  if (embedded) return <EmbedMissing exists={status !== 404} />;
  return <Layout>{status === 404 ? <NotFound /> : <BrokenPage />}</Layout>;
};

/** Every page at its address. */
export const Site = ({ fallback, first = null, refused }: SiteProps) => {
  const { pathname, key } = useLocation();
  const [firstKey] = useState(key);
  const [, segment, area] = pathname.split('/');
  const language = isLocale(segment) ? segment : fallback;
  return (
    <InLanguage language={language} first={first}>
      {(refused === undefined || key !== firstKey) && isLocale(segment) ? (
        <Routes>
          <Route path="/:lang">
            {routesOf(EMBEDS)}
            <Route element={<Layout />}>
              {routesOf(PAGES)}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Route>
        </Routes>
      ) : (
        <Refused status={refused ?? 404} embedded={area === 'embed'} />
      )}
    </InLanguage>
  );
};
