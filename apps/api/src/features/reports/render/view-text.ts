import type { Locale } from '@iltizam/shared/kernel/locale';

/** A text and the language it is in when that is not the report's. */
export type ViewText = { text: string; lang: Locale | null };

/** What stands before a title, in the report's language, and the title, in its own: "Commitment 3:" and the promise. */
export type ViewHeading = { before: string; title: ViewText };

export const viewText = (text: string, lang: Locale | undefined): ViewText => ({ text, lang: lang ?? null });

/** The whole of a heading where languages cannot be told apart: in a chart, in a bookmark. */
export const headingWords = ({ before, title }: ViewHeading): string => `${before} ${title.text}`;
