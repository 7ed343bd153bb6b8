import type { Locale } from '@iltizam/shared/kernel/locale';
import type { ReportScope } from '@iltizam/shared/reports/contract';
import ar from './labels/ar.json';
import en from './labels/en.json';
import fr from './labels/fr.json';
import zgh from './labels/zgh.json';

/** The forms of a counted phrase by the plural categories of its language; `other` serves for those that are not written. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Every word a renderer prints; French is the reference the other languages are typed from. */
export type Labels = Omit<typeof fr, 'pointForms'> & { pointForms: PluralForms };

const CATALOGUES: Record<Locale, Labels> = { fr, ar, en, zgh };

/** The words of a report in one language. */
export const labelsFor = (locale: Locale): Labels => CATALOGUES[locale];

/** Puts values in a phrase: `{name}` is replaced once, and a value is never read as a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** The title of the document, for the facts of the model. */
export const reportTitle = (locale: Locale, plan: string): string => fill(labelsFor(locale).documentTitleOf, { plan });

/** The title of the report of a part. */
export const partTitle = (locale: Locale, scope: Pick<ReportScope, 'kind'> & { number?: number; name?: string }): string =>
  fill(labelsFor(locale).partTitles[scope.kind], scope);
