import { commitmentCompleteness } from '@iltizam/shared/plans/completeness';
import { isLocale, type Locale, LOCALES } from '@iltizam/shared/kernel/locale';
import type { StudioAxis, StudioCommitment } from '@iltizam/shared/studio/contract';

/** What a commitment can lack: a translation, an activity, a date of its own, a weight. */
export const GAPS = [...LOCALES, 'activity', 'dates', 'weight'] as const;
export type Gap = (typeof GAPS)[number];

export type StructureFilter = { q: string; gap: Gap | '' };

export const NO_FILTER: StructureFilter = { q: '', gap: '' };

const lacksTexts = (commitment: StudioCommitment, language: Locale): boolean =>
  commitmentCompleteness(commitment).some((share) => share.language === language && share.filled < share.total);

const lacks = (commitment: StudioCommitment, gap: Gap): boolean => {
  if (isLocale(gap)) return lacksTexts(commitment, gap);
  if (gap === 'activity') return commitment.activities.length === 0;
  if (gap === 'dates') return commitment.activities.some(({ start, end }) => start === null || end === null);
  return commitment.activities.some(({ supplementary, weight }) => !supplementary && weight === null);
};

/** Letters as one types them: without case, accents or vowel signs. */
export const plainWords = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const speaksOf = ({ number, title, institution, activities }: StudioCommitment, q: string): boolean =>
  [title, institution.name, ...activities.map((activity) => activity.title)].some((text) =>
    Object.values(text).some((words) => plainWords(words).includes(plainWords(q))),
  ) || String(number) === q;

/** The axes with the commitments that fit; without a filter, every axis, the empty ones too. */
export const filteredAxes = (axes: readonly StudioAxis[], { q, gap }: StructureFilter): readonly StudioAxis[] => {
  const words = q.trim();
  if (words === '' && gap === '') return axes;
  return axes
    .map((axis) => ({
      ...axis,
      commitments: axis.commitments.filter(
        (commitment) => (words === '' || speaksOf(commitment, words)) && (gap === '' || lacks(commitment, gap)),
      ),
    }))
    .filter(({ commitments }) => commitments.length > 0);
};
