import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { useFragment } from './use-fragment.js';
import styles from './layout.module.css';

/** After a change of page the focus goes to its content, as a full page load would do. */
const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname && !hash) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname, hash]);
  return main;
};

export const Layout = () => {
  const { t } = useTranslation('ui');
  const main = useFocusOnNavigation();
  useFragment(main);
  const busy = useNavigation().state === 'loading';
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <PageHeader />
      <main id="main" ref={main} tabIndex={-1} aria-busy={busy}>
        <Outlet />
      </main>
      <PageFooter />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </>
  );
};
