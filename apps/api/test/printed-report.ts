import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, LevelFormat, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

type Block =
  { kind: 'table'; columns: number; rows: string[][] } | { kind: 'item'; level: number; text: string } | { kind: 'line'; text: string };

/** Two columns, or three where the last is a figure; what was read as more belongs to the second. A cell alone is a line. */
const cellsIn = (line: string): string[] => {
  const [first = '', ...rest] = line.split('\t').map((cell) => cell.trim());
  const figure = rest.length > 1 && /^(?:\d{1,3}(?:[.,]\d+)? ?%?|Taux.*|)$/u.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const cells = [first, rest.join(' ').trim(), ...(figure === undefined ? [] : [figure])];
  return cells.slice(1).every((cell) => cell === '') && !/^\p{Ll}/u.test(first) ? [line.trim()] : cells;
};

/** A text whose pages end with three empty lines and whose cells are parted by tabs, as pages of paragraphs, items and tables. */
const pagesOf = (text: string): Block[][] =>
  text
    .split(/\n(?:[^\S\n]*\n){3,}/u)
    .map((page) => page.split('\n'))
    .filter((lines) => lines.some((line) => line.trim() !== ''))
    .map((lines) => {
      const blocks: Block[] = [];
      let parted = true;
      for (const line of lines) {
        const last = parted ? undefined : blocks.at(-1);
        parted = line.trim() === '';
        if (parted) continue;
        const item = /^(\s*)[-•] (.*)$/u.exec(line);
        const row = cellsIn(line);
        if (row.length > 1) {
          if (last?.kind === 'table' && row.length <= last.columns) last.rows.push(row);
          else blocks.push({ kind: 'table', columns: row.length, rows: [row] });
        } else if (item) blocks.push({ kind: 'item', level: (item[1] ?? '').length, text: item[2] ?? '' });
        // a line below another is the rest of it
        else if (last && last.kind !== 'table') last.text += `\n${line.trim()}`;
        else blocks.push({ kind: 'line', text: line.trim() });
      }
      return blocks;
    });

const TEMPLATE = `
#set page(paper: "a4", margin: 2.2cm, numbering: "1")
#set text(font: "IBM Plex Sans", size: 8.5pt, hyphenate: false)
#set par(justify: true, spacing: 1.3em)
#for (number, blocks) in json("pages.json").enumerate() {
  if number > 0 { pagebreak() }
  for block in blocks {
    if block.kind == "table" {
      let contents = block.rows.filter(row => row.last().match(regex("^ *\\\\d+ *$")) != none).len() * 2 > block.rows.len()
      let widths = if contents { (1fr,) * (block.columns - 1) + (auto,) } else if block.columns == 2 { (1fr, 4fr) } else { (1fr,) + (4fr,) * (block.columns - 2) + (1fr,) }
      let cells = block.rows.map(row => (row + ("",) * (block.columns - row.len())).enumerate().map(((n, cell)) => if n == 0 { par(justify: false, text(cell)) } else { text(cell) }))
      table(columns: widths, inset: 4pt, align: left + horizon, stroke: none, ..cells.flatten())
    } else if block.kind == "item" {
      block(spacing: 0.7em, pad(left: 0.6em * (block.level + 1), grid(columns: (1em, 1fr), "•", text(block.text))))
    } else { par(text(block.text)) }
  }
}`;

/** A report as it was printed: pages with numbers, tables in columns, lines that run over. */
export function printedPdf(text: string, fonts: readonly string[]): Buffer {
  const workspace = tmpdir();
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] });
  compiler.mapShadow(join(workspace, 'pages.json'), Buffer.from(JSON.stringify(pagesOf(text))));
  compiler.mapShadow(join(workspace, 'printed.typ'), Buffer.from(TEMPLATE.replaceAll(/\bblock\(/gu, 'std.block(')));
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'printed.typ') });
  if (compiled.result === null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()!)));
  return compiler.pdf(compiled.result);
}

const paragraphOf = (text: string, list?: number): Paragraph =>
  new Paragraph({
    children: text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
    ...(list === undefined ? {} : { numbering: { reference: 'dots', level: Math.min(list, 3) } }),
  });

const docxBlock = (block: Block): Paragraph | Table => {
  if (block.kind === 'line') return paragraphOf(block.text);
  if (block.kind === 'item') return paragraphOf(block.text, block.level);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: block.rows.map(
      (row) =>
        new TableRow({
          children: Array.from({ length: block.columns }, (_, index) => new TableCell({ children: [paragraphOf(row[index] ?? '')] })),
        }),
    ),
  });
};

/** The same report as somebody writes it in a word processor. */
export const printedDocx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'dots',
            levels: [0, 1, 2, 3].map((level) => ({
              level,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } },
            })),
          },
        ],
      },
      sections: [
        {
          children: pagesOf(text).flatMap((page, index) => [
            ...(index > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
            ...page.map(docxBlock),
          ]),
        },
      ],
    }),
  );
