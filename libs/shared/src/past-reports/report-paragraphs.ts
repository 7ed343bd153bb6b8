import { endsSentence, startsLower } from './french-words.js';
import type { SourceLine } from './source-lines.js';

/** A line of thought outside of tables: `to` is its last line. */
export type Paragraph = SourceLine & { to: number };

const ITEM = /^[-•●▪–—*➢]/u;

/** Puts lines together that run over the width of the page, or over its edge in the middle of a sentence; rows and items begin anew. */
export const paragraphsOf = (lines: readonly SourceLine[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let before: SourceLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn = before?.page === line.page ? !line.gapBefore : !endsSentence(last?.text ?? '.') && startsLower(line.text);
    // below an item, what stands further out than its mark is another thought
    const out = last !== undefined && ITEM.test(last.text) && line.indent < last.indent;
    if (last && before && !before.row && !line.row && !ITEM.test(line.text) && goesOn && !out) {
      last.text = `${last.text} ${line.text}`;
      last.to = line.n;
    } else paragraphs.push({ ...line, to: line.n });
    before = line;
  }
  return paragraphs;
};
