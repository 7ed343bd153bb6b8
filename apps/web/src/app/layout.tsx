import { type ReactNode, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { OriginalsNotice } from '../ui/originals-notice.js';
import { useTranslation } from '../ui/translation.js';
import styles from './layout.module.css';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { useFragment } from './use-fragment.js';
import { useScroll } from './use-scroll.js';

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

/** Header, page, footer; `children` stand for the page when there is none, as for an error. */
export const Layout = ({ children = <Outlet /> }: { children?: ReactNode }) => {
  const { t } = useTranslation('ui');
  const main = useFocusOnNavigation();
  useFragment(main);
  useScroll();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <PageHeader />
      <main id="main" ref={main} tabIndex={-1}>
        <div className="wrap">
          <OriginalsNotice />
        </div>
        {children}
      </main>
      <PageFooter />
    </>
  );
};
