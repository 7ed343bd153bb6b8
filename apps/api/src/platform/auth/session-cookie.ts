/** Over https the `__Host-` prefix binds the cookie to this very host; browsers refuse the prefix over plain http. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-iltizam' : 'iltizam');
