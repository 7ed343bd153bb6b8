import { Link, NavLink, type LinkProps, type NavLinkProps } from 'react-router';
import { useLanguage } from './translation.js';

/** The address of a page in the reader's language: `to` begins with "/" and carries no language. */
export const useLocalPath = (): ((to: string) => string) => {
  const language = useLanguage();
  return (to) => `/${language}${to === '/' ? '' : to}`;
};

/** A link inside the app; `to` is written without the language: "/plans/x". */
export const LocalLink = ({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) => <Link to={useLocalPath()(to)} {...rest} />;

export const LocalNavLink = ({ to, ...rest }: Omit<NavLinkProps, 'to'> & { to: string }) => <NavLink to={useLocalPath()(to)} {...rest} />;
