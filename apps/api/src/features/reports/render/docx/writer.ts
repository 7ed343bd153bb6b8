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
import type { ReportView, ViewText } from '../view.js';
import { BULLETS, ink, NUMBERS, STYLES, TEXT_WIDTH } from './styles.js';
import { type Look, textRuns } from './text-runs.js';

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const DEEPEST = 2;

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

  internal(id: string, text: string, lang: Locale | null): ParagraphChild {
    return new InternalHyperlink({ anchor: anchorOf(id), children: this.text(text, lang, { style: 'Hyperlink' }) });
  }

  paragraph(children: readonly ParagraphChild[], options: IParagraphOptions = {}, lang: Locale | null = null): Paragraph {
    return new Paragraph({ bidirectional: directionOf(lang ?? this.lang) === 'rtl', ...options, children });
  }

  plain(text: string, style?: string, lang: Locale | null = null): Paragraph {
    return this.paragraph(this.text(text, lang), style === undefined ? {} : { style }, lang);
  }

  heading(
    level: 1 | 2 | 3,
    text: string,
    { id, lang = null, ...options }: IParagraphOptions & { id?: string; lang?: Locale | null } = {},
  ): Paragraph {
    const runs = this.text(text, lang);
    const children = id === undefined ? runs : [new Bookmark({ id: anchorOf(id), children: runs })];
    return this.paragraph(children, { pageBreakBefore: level === 1, ...options, style: HEADINGS[level] }, lang);
  }

  list(items: readonly RichItem[], lang: Locale | null, ordered = false): Paragraph[] {
    this.lists += 1;
    return this.items(items, lang, { reference: ordered ? NUMBERS : BULLETS, instance: this.lists }, 0);
  }

  bullets(items: readonly string[], lang: Locale | null): Paragraph[] {
    return this.list(
      items.map((text) => ({ runs: [{ text }] })),
      lang,
    );
  }

  blocks(blocks: readonly Block[], empty: string): Paragraph[] {
    if (blocks.length === 0) return [this.plain(empty, STYLES.quiet)];
    return blocks.flatMap((block) =>
      block.t === 'p' ? [this.plain(block.text, undefined, block.lang ?? null)] : this.bullets(block.items, block.lang ?? null),
    );
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
  facts(rows: readonly { label: string; value: string }[]): Table {
    const columns = [{ width: 3000 }, { width: TEXT_WIDTH - 3000 }];
    return this.grid(
      columns,
      rows.map(({ label, value }) => {
        const [name, content] = columns;
        return new TableRow({
          cantSplit: true,
          children: [
            ...this.cells(name ? [name] : [], [this.text(label)], STYLES.cellHead),
            ...this.cells(content ? [content] : [], [this.text(value)], STYLES.cell),
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
      ...this.items(below, lang, numbering, Math.min(level + 1, DEEPEST)),
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
