import type { IsoDate } from '../kernel/dates.js';
import type { Locale } from '../kernel/locale.js';
import type { RichBlock } from '../reports/rich-text.js';

/** The parts of an activity's narrative report that a person writes; its facts and documents are read. DOMAIN.md §10 */
export const NARRATIVE_PARTS = ['results', 'analysis', 'recommendations'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];
export type NarrativeTexts = Record<NarrativePart, RichBlock[]>;

/** PUT /activities/{id}/narrative/{language}; what is not published is for those who report on the activity. */
export type WriteNarrative = NarrativeTexts & { published: boolean };

export type Narrative = WriteNarrative & { language: Locale; version: number; changedOn: IsoDate };

/** GET /activities/{id}/narrative: the narrative report in each language it was written in, for those who write it. */
export type StudioNarrative = {
  activity: { id: number; number: number; title: string; titleLang: Locale };
  commitment: { number: number; title: string; titleLang: Locale };
  plan: { slug: string; mainLanguage: Locale; public: boolean };
  items: Narrative[];
};

/** What the public reads: the reader's language, else the plan's main one, else another. */
export type PublicNarrative = NarrativeTexts & { lang: Locale; changedOn: IsoDate };
