import type { Locale } from '@iltizam/shared/kernel/locale';

/** The page that a link opens, in the language of whoever is invited. */
export const joinPath = (language: Locale, token: string): string => `/${language}/join/${token}`;
