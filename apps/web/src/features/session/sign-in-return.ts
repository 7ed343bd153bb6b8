import type { SessionAbilities } from '@iltizam/shared/accounts/contract';

const RETURN = 'next';

/** The sign-in page, which will lead back to this one; `pathname` begins with the language, the answer does not. */
export const signInPath = (pathname: string, search: string): string => {
  const page = pathname.replace(/^\/[^/]+/, '') || '/';
  // The address of an invitation is a secret: it must not stand inside another.
  if (page === '/' || page === '/sign-in' || page.startsWith('/join/')) return '/sign-in';
  return `/sign-in?${new URLSearchParams({ [RETURN]: page + search }).toString()}`;
};

/** Only a page of this site: one slash, then no other and no backslash. */
const isOwnPage = (path: string): boolean => /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in');

/** Where to go once signed in, without the language: where the person came from, else where their work is. */
export const returnPath = (params: URLSearchParams, { reportProgress, seeCommittee, moderate, managePeople }: SessionAbilities): string => {
  const next = params.get(RETURN);
  if (next !== null && isOwnPage(next)) return next;
  if (reportProgress) return '/workspace';
  if (managePeople) return '/people';
  if (seeCommittee) return '/committee';
  return moderate ? '/moderation' : '/';
};
