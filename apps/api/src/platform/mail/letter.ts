import type { Locale, LocalText } from '@iltizam/shared/kernel/locale';

/** A text in the language of the letter, or one that may be in another. */
export type LetterText = string | LocalText;

/** A line with its address, and what is said of it. */
export type LetterItem = { text: LetterText; url: string; lines: LetterText[] };

/** Items about one thing, under its title. */
export type LetterGroup = { title: LetterText; url: string; items: LetterItem[] };

/** What a mail says, before it is written out as text and as HTML. */
export type Letter = {
  language: Locale;
  /** without a name or anything that is nobody's business: it shows on locked screens */
  subject: string;
  paragraphs: string[];
  /** the one thing to do */
  action?: { label: string; url: string };
  groups?: LetterGroup[];
  /** small print, after the groups */
  remarks: string[];
  /** links at the end */
  links: { label: string; url: string }[];
};
