import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { Block } from '@iltizam/shared/reports/contract';
import type { RichItem, Run } from '@iltizam/shared/reports/rich-text';
import { PALETTE } from '../palette.js';
import type { ViewRow } from '../rate-view.js';
import type { ReportView } from '../view.js';
import type { ViewHeading, ViewText } from '../view-text.js';
import { BULLETS, ink, NUMBERS, STYLES, TEXT_WIDTH } from './styles.js';
import { type Look, textRuns } from './text-runs.js';

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

export type Child = Paragraph | Table;
export type Column = { width: number; end?: true };
export type Cell = readonly ParagraphChild[];

/** Word knows a bookmark by letters, digits and underscores. */
const anchorOf = (id: string): string => id.replaceAll('-', '_');

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: ink(PALETTE.line) } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: ink(PALETTE.lineStrong) } as const;

/** Paragraphs, lists and tables in the language and direction of the report, or of the passage where that is another one. */
export class Writer {
  private lists = 0;

  constructor(private readonly lang: Locale) {}

  /** null is the report's own language. */
  text(text: string, lang: Locale | null | undefined = null, look: Look = {}): ParagraphChild[] {
    return textRuns(text, lang ?? this.lang, look);
  }

  words({ text, lang }: ViewText, look: Look = {}): ParagraphChild[] {
    return this.text(text, lang, look);
  }

  runs(runs: readonly Run[], lang: Locale | null): ParagraphChild[] {
    return runs.flatMap(({ text, href, ...look }) =>
      href === undefined ? this.text(text, lang, look) : [this.external(href, text, lang, look)],
    );
  }

  external(href: string, text: string, lang: Locale | null, look: Look = {}): ParagraphChild {
    return new ExternalHyperlink({ link: href, children: this.text(text, lang, { ...look, style: 'Hyperlink' }) });
  }

  /** The words of the report, then the title in its own language. */
  titled({ before, title }: ViewHeading, look: Look = {}): ParagraphChild[] {
    return [...this.text(`${before} `, null, look), ...this.words(title, look)];
  }

  internal(id: string, heading: ViewHeading): ParagraphChild {
    return new InternalHyperlink({ anchor: anchorOf(id), children: this.titled(heading, { style: 'Hyperlink' }) });
  }

  paragraph(children: readonly ParagraphChild[], options: IParagraphOptions = {}, lang: Locale | null = null): Paragraph {
    return new Paragraph({ bidirectional: directionOf(lang ?? this.lang) === 'rtl', ...options, children });
  }

  plain(text: string, style?: string, lang: Locale | null = null): Paragraph {
    return this.paragraph(this.text(text, lang), style === undefined ? {} : { style }, lang);
  }

  heading(level: 1 | 2 | 3, words: string | ViewHeading, { id, ...options }: IParagraphOptions & { id?: string } = {}): Paragraph {
    const runs = typeof words === 'string' ? this.text(words) : this.titled(words);
    const children = id === undefined ? runs : [new Bookmark({ id: anchorOf(id), children: runs })];
    return this.paragraph(children, { pageBreakBefore: level === 1, ...options, style: HEADINGS[level] });
  }

  list(items: readonly RichItem[], lang: Locale | null, ordered = false): Paragraph[] {
    this.lists += 1;
    return this.items(items, lang, { reference: ordered ? NUMBERS : BULLETS, instance: this.lists }, 0);
  }

  /** Items whose parts are in different languages: what the report says, and what somebody wrote. */
  points(items: readonly (readonly ParagraphChild[])[], place: 'new' | 'same' | 'below' = 'new'): Paragraph[] {
    if (place === 'new') this.lists += 1;
    const numbering = { reference: BULLETS, instance: this.lists, level: place === 'below' ? 1 : 0 };
    return items.map((children) => this.paragraph(children, { numbering, spacing: { after: 60 } }));
  }

  blocks(blocks: readonly Block[], empty: string): Paragraph[] {
    if (blocks.length === 0) return [this.plain(empty, STYLES.quiet)];
    return blocks.flatMap((block) => {
      const lang = block.lang ?? null;
      if (!('runs' in block)) return this.list(block.items, lang, block.t === 'ol');
      return [this.paragraph(this.runs(block.runs, lang), block.t === 'h' ? { style: STYLES.part } : {}, lang)];
    });
  }

  /** A table under a head that is repeated on each page. */
  table(columns: readonly Column[], head: readonly string[], rows: readonly (readonly Cell[])[]): Table {
    const heads = head.map((text) => this.text(text));
    return this.grid(columns, [
      new TableRow({ tableHeader: true, cantSplit: true, children: this.cells(columns, heads, STYLES.cellHead) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: this.cells(columns, row, STYLES.cell) })),
    ]);
  }

  /** Labels and what they say. */
  facts(rows: readonly ViewRow[]): Table {
    const columns = [{ width: 3000 }, { width: TEXT_WIDTH - 3000 }];
    return this.grid(
      columns,
      rows.map(({ label, value, lang }) => {
        const [name, content] = columns;
        return new TableRow({
          cantSplit: true,
          children: [
            ...this.cells(name ? [name] : [], [this.text(label)], STYLES.cellHead),
            ...this.cells(content ? [content] : [], [this.text(value, lang)], STYLES.cell),
          ],
        });
      }),
    );
  }

  private items(
    items: readonly RichItem[],
    lang: Locale | null,
    numbering: { reference: string; instance: number },
    level: number,
  ): Paragraph[] {
    return items.flatMap(({ runs, items: below = [] }) => [
      this.paragraph(this.runs(runs, lang), { numbering: { ...numbering, level }, spacing: { after: 60 } }, lang),
      ...this.items(below, lang, numbering, level + 1),
    ]);
  }

  private cells(columns: readonly Column[], contents: readonly Cell[], style: string): TableCell[] {
    return columns.map(
      ({ width, end }, index) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { top: 70, bottom: 70, left: 100, right: 100 },
          children: [this.paragraph(contents[index] ?? [], { style, ...(end ? { alignment: AlignmentType.END } : {}) })],
        }),
    );
  }

  private grid(columns: readonly Column[], rows: TableRow[]): Table {
    return new Table({
      visuallyRightToLeft: directionOf(this.lang) === 'rtl',
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: columns.map(({ width }) => width),
      rows,
      borders: { top: thin, bottom: strong, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    });
  }
}

export const writerOf = ({ lang }: ReportView): Writer => new Writer(lang);
