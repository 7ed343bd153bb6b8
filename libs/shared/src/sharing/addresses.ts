import type { Locale } from '../kernel/locale.js';

export type SharedLevel = 'plan' | 'axis' | 'commitment';

/** What can be shared: a plan, or one of its axes or commitments by its number. */
export type SharedPlace = { plan: string; level: SharedLevel; number: number | null };

/** Where its page is, after the language. */
export const pageRoute = ({ plan, level, number }: SharedPlace): string => {
  const address = `/plans/${encodeURIComponent(plan)}`;
  if (level === 'plan' || number === null) return address;
  return `${address}/${level === 'axis' ? 'axes' : 'commitments'}/${number}`;
};

/** Where its page is. */
export const pagePath = (lang: Locale, place: SharedPlace): string => `/${lang}${pageRoute(place)}`;

/** Where its picture is, 1200 × 630 pixels. */
export const cardPath = (lang: Locale, place: SharedPlace): string => `/cards/${lang}${pageRoute(place)}.png`;

/** Where the page to show inside other sites is. */
export const embedPath = (lang: Locale, place: SharedPlace): string => `/${lang}/embed${pageRoute(place)}`;
