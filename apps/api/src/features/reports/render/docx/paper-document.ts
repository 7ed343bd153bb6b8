import { BorderStyle, Document, Footer, Packer, PageNumber, type ParagraphChild, TextRun } from 'docx';
import type { Paper, PaperPart } from '../paper/paper.js';
import { PALETTE } from '../palette.js';
import { checkBox } from './check-box.js';
import { fontsOf } from './fonts-of.js';
import { fixedPackage } from './package.js';
import { ink, NUMBERING, PAGE, STYLES, stylesOf, TEXT_WIDTH } from './styles.js';
import { type Child, type Column, Writer } from './writer.js';

/** The first column takes what the others, of equal widths, leave. */
const columnsOf = (columns: Extract<PaperPart, { t: 'table' }>['columns']): Column[] => {
  const width = Math.round(TEXT_WIDTH / (columns.length + 2));
  return columns.map(({ end }, index) => ({
    width: index === 0 ? TEXT_WIDTH - width * (columns.length - 1) : width,
    ...(end ? { end } : {}),
  }));
};

const partOf = (part: PaperPart, write: Writer): Child[] => {
  switch (part.t) {
    case 'text':
      return write.blocks(part.blocks, '');
    case 'note':
      return [write.plain(part.text, STYLES.quiet)];
    case 'rows':
      return [write.facts(part.rows)];
    case 'table':
      return [
        write.table(
          columnsOf(part.columns),
          part.columns.map(({ head }) => head),
          part.rows.map((row) => row.map((cell) => write.words(cell))),
        ),
      ];
    case 'boxes':
      return part.boxes.map(({ label, ticked }) =>
        write.paragraph([checkBox(`${part.label} – ${label}`, ticked), ...write.text(`\u00a0 ${label}`)], {
          style: ticked ? STYLES.tickedLevel : STYLES.level,
        }),
      );
  }
};

const footer = ({ dir, footer: said, words }: Paper, write: Writer): Footer => {
  const direction = dir === 'rtl' ? { rightToLeft: true } : {};
  const fields: Record<string, ParagraphChild> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT], ...direction }),
    '{pages}': new TextRun({ children: [PageNumber.TOTAL_PAGES], ...direction }),
  };
  const phrase = words.page.split(/(\{pages?\})/).flatMap((part) => fields[part] ?? write.text(part));
  return new Footer({ children: [write.paragraph([...phrase, ...write.text(` · ${said}`)], { style: STYLES.small })] });
};

/** A short document for Word: same words, same bytes. */
export const paperDocument = async (paper: Paper): Promise<Buffer> => {
  const write = new Writer(paper.lang);
  const { heading } = paper;
  const document = new Document({
    styles: stylesOf(paper.lang),
    numbering: NUMBERING,
    fonts: fontsOf(paper.lang),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(paper, write) },
        children: [
          write.plain(`${paper.issuer} · ${paper.kind}`, STYLES.small),
          write.paragraph(
            write.words(heading),
            { style: 'Heading1', border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink(PALETTE.saffron), space: 6 } } },
            heading.lang,
          ),
          write.facts(paper.place),
          ...paper.sections.flatMap(({ title, parts }) => [write.heading(2, title), ...parts.flatMap((part) => partOf(part, write))]),
        ],
      },
    ],
  });
  return fixedPackage(await Packer.toBuffer(document), paper);
};
