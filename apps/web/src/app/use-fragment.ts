import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

const GROWING_MS = 5_000;
const TAKEOVERS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** An address with a section opens at that section, for the eyes and for the keyboard: it comes after the page, and what is above it grows while answers arrive. */
export const useFragment = (main: RefObject<HTMLElement | null>): void => {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    if (!hash || !main.current) return;
    const id = decodeURIComponent(hash.slice(1));
    let entered = false;
    const growth = new ResizeObserver(() => {
      const section = document.getElementById(id);
      section?.scrollIntoView();
      if (section === null || entered) return;
      entered = true;
      if (section.tabIndex < 0) section.tabIndex = -1;
      section.focus({ preventScroll: true });
    });
    const stop = () => growth.disconnect();
    growth.observe(main.current);
    const patience = setTimeout(stop, GROWING_MS);
    for (const takeover of TAKEOVERS) addEventListener(takeover, stop, { once: true, passive: true });
    return () => {
      stop();
      clearTimeout(patience);
      for (const takeover of TAKEOVERS) removeEventListener(takeover, stop);
    };
  }, [main, pathname, hash]);
};
