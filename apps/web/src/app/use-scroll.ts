import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each page of this visit was left, by the key of its place in the history. */
const left = new Map<string, number>();

/** A new page opens at its top, one gone back to where it was left; filters and dates in the address move nothing. */
export const useScroll = (): void => {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname && !hash) window.scrollTo(0, type === 'POP' ? (left.get(key) ?? 0) : 0);
    shown.current = pathname;
    const remember = () => void left.set(key, window.scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [key, pathname, hash, type]);
};
