import { createContext, use } from 'react';

/** Where readers find the site, such as `https://iltizam.example`: given by the server that draws the page; null in the browser, which knows. */
export const SiteUrl = createContext<string | null>(null);

/** The beginning of every absolute address, without a slash at the end. */
export const useSiteUrl = (): string => use(SiteUrl) ?? (typeof window === 'undefined' ? '' : window.location.origin);
