const PREFIX = 'iltizam.draft.';

export const draftKey = (of: string | number): string => `${PREFIX}${of}`;

/** Signing out leaves nothing on a shared device; a session that merely ends keeps what was typed. */
export const forgetDrafts = (): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage that is refused holds nothing either.
  }
};
