import type { Locale } from '@iltizam/shared/kernel/locale';
import fr from './labels/fr.json';

/** Every word a renderer prints; French is the reference the other languages are typed from. */
export type Labels = typeof fr;

const CATALOGUES: Partial<Record<Locale, Labels>> = { fr };

/** The words of a report in one language. */
export const labelsFor = (locale: Locale): Labels => CATALOGUES[locale] ?? fr;

/** The language that a report is written in for a reader. */
export const reportLanguage = (locale: Locale): Locale => (CATALOGUES[locale] === undefined ? 'fr' : locale);

/** Puts values in a phrase: `{name}` is replaced once, and a value is never read as a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** The title of the document, for the facts of the model. */
export const reportTitle = (locale: Locale, plan: string): string => fill(labelsFor(locale).documentTitleOf, { plan });
