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

const weighted = (entry: string): { tag: string; quality: number } => {
  const [tag = '', ...params] = entry.split(';');
  const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((value) => value !== undefined);
  return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
};

/** The tags of an `Accept-Language` header, best first: RFC 9110 §12.5.4. */
export const acceptedLanguages = (header: string): string[] =>
  header
    .split(',')
    .map(weighted)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

/** The first of the wanted languages (`ar-MA`, `fr`) that is spoken here, else the default one. */
export const preferredLocale = (wanted: readonly string[]): Locale =>
  wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? DEFAULT_LOCALE;
