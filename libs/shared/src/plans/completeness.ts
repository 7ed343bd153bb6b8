import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import type { LanguageCompleteness, PlanTree } from '../studio/contract.js';

const isWrittenIn = (text: LocalizedText, language: Locale): boolean => (text[language] ?? '').trim() !== '';

const isWritten = (text: LocalizedText | null): text is LocalizedText =>
  text !== null && LOCALES.some((language) => isWrittenIn(text, language));

/** The text without its empty languages; null when nothing is left. */
export const writtenText = (text: LocalizedText | null): LocalizedText | null => {
  const kept = LOCALES.flatMap((language) => (text !== null && isWrittenIn(text, language) ? [[language, text[language]] as const] : []));
  return kept.length === 0 ? null : Object.fromEntries(kept);
};

/** The texts that a plan should have in a language: every title and name, and each further text that somebody wrote in any language. DOMAIN.md §2 */
export const textsToWrite = ({ title, summary, axes }: Pick<PlanTree, 'title' | 'summary' | 'axes'>): LocalizedText[] => [
  title,
  ...[summary].filter(isWritten),
  ...axes.flatMap((axis) => [
    axis.title,
    ...axis.commitments.flatMap((commitment) => [
      commitment.title,
      ...[commitment.problem, commitment.solution, commitment.expectedResult].filter(isWritten),
      ...commitment.activities.map((activity) => activity.title),
      ...commitment.indicators.map((indicator) => indicator.name),
    ]),
  ]),
];

/** The share of those texts written in each language, rounded down, so that 100 says that none is missing. DOMAIN.md §2 */
export const completenessOf = (plan: Pick<PlanTree, 'title' | 'summary' | 'axes'>): LanguageCompleteness[] => {
  const texts = textsToWrite(plan);
  return LOCALES.map((language) => {
    const filled = texts.filter((text) => isWrittenIn(text, language)).length;
    return { language, filled, total: texts.length, percent: Math.floor((100 * filled) / texts.length) };
  });
};
