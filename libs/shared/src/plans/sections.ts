/** A blank line begins a paragraph. DOMAIN.md §9 */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The same as one text to edit. */
export const textOfParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
