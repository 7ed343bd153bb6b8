import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import type { RichBlock } from '../reports/rich-text.js';
import { richToText } from '../reports/rich-text-of-text.js';
import { type LanguageCompleteness, type PlanTree, SECTION_NAMES, type StudioCommitment } from '../studio/contract.js';

const isWrittenIn = (text: LocalizedText, language: Locale): boolean => (text[language] ?? '').trim() !== '';

const isWritten = (text: LocalizedText | null): text is LocalizedText =>
  text !== null && LOCALES.some((language) => isWrittenIn(text, language));

/** The text without its empty languages; null when nothing is left. */
export const writtenText = (text: LocalizedText | null): LocalizedText | null => {
  const kept = LOCALES.flatMap((language) => (text !== null && isWrittenIn(text, language) ? [[language, text[language]] as const] : []));
  return kept.length === 0 ? null : Object.fromEntries(kept);
};

const wordsOf = (section: Partial<Record<Locale, RichBlock[]>>): LocalizedText =>
  Object.fromEntries(Object.entries(section).map(([language, blocks]) => [language, richToText(blocks)]));

type WrittenPlan = Pick<PlanTree, 'title' | 'summary' | 'sections' | 'axes'>;

/** The texts that a commitment with its parts should have in a language. DOMAIN.md §2 */
export const textsOfCommitment = (commitment: StudioCommitment): LocalizedText[] => [
  commitment.title,
  ...[commitment.problem, commitment.solution, commitment.expectedResult].filter(isWritten),
  ...commitment.activities.map((activity) => activity.title),
  ...commitment.indicators.map((indicator) => indicator.name),
];

/** The texts that a plan should have in a language: every title and name, and each further text that somebody wrote in any language. DOMAIN.md §2 */
export const textsToWrite = ({ title, summary, sections, axes }: WrittenPlan): LocalizedText[] => [
  title,
  ...[summary, ...SECTION_NAMES.map((name) => wordsOf(sections[name] ?? {}))].filter(isWritten),
  ...axes.flatMap((axis) => [axis.title, ...axis.commitments.flatMap(textsOfCommitment)]),
];

/** The share of those texts written in each language, rounded down, so that 100 says that none is missing. DOMAIN.md §2 */
export const completenessOf = (plan: WrittenPlan): LanguageCompleteness[] => shares(textsToWrite(plan));

/** The same of one commitment with its parts. DOMAIN.md §2 */
export const commitmentCompleteness = (commitment: StudioCommitment): LanguageCompleteness[] => shares(textsOfCommitment(commitment));

const shares = (texts: readonly LocalizedText[]): LanguageCompleteness[] =>
  LOCALES.map((language) => {
    const filled = texts.filter((text) => isWrittenIn(text, language)).length;
    return { language, filled, total: texts.length, percent: Math.floor((100 * filled) / texts.length) };
  });
