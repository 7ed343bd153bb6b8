/** Languages of the content and of the screens: DOMAIN.md §2. `ar` is Moroccan Arabic usage (ar-MA), `zgh` Standard Moroccan Tamazight. */
export const LOCALES = ['fr', 'ar', 'en', 'zgh'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'fr';

/** A public text in up to four languages; the plan's main language is always present. */
export type LocalizedText = Partial<Record<Locale, string>>;

/** A text as answered to one reader: `lang` is not the language asked for when the translation is missing. */
export type LocalText = { text: string; lang: Locale };

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
