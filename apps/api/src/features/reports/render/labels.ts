import type { Locale } from '@iltizam/shared/kernel/locale';
import fr from './labels/fr.json';

/** Every word a renderer prints; French is the reference the other languages are typed from. */
export type Labels = typeof fr;

const CATALOGUES: Partial<Record<Locale, Labels>> = { fr };

/** The words of a language, and the language they are really in when it has no catalogue yet. */
export const labelsFor = (locale: Locale): { labels: Labels; lang: Locale } => {
  const labels = CATALOGUES[locale];
  return labels === undefined ? { labels: fr, lang: 'fr' } : { labels, lang: locale };
};

/** Puts values in a phrase: `{name}` is replaced once, and a value is never read as a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** The title of the document, for the facts of the model. */
export const reportTitle = (locale: Locale, plan: string): string => fill(labelsFor(locale).labels.documentTitleOf, { plan });
