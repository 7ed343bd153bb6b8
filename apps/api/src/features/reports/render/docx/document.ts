import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { directionOf } from '@iltizam/shared/kernel/locale';
import { PALETTE } from '../palette.js';
import type { ReportView } from '../view.js';
import { fontsOf } from './fonts-of.js';
import { bodyOf, commitmentRates } from './body.js';
import { fixedPackage } from './package.js';
import { ink, NUMBERING, PAGE, STYLES, stylesOf } from './styles.js';
import { templatedDocument } from './template.js';
import { type Child, type Writer, writerOf } from './writer.js';

const SHORT_HASH = 12;

const cover = (view: ReportView, write: Writer): Child[] => {
  const { labels, plan, cover: front, draft } = view;
  const { part } = front;
  return [
    write.plain(view.issuer, STYLES.cover),
    write.plain(view.title, 'Title'),
    ...(draft === null
      ? []
      : [draft.mark, draft.note].map((said) => write.paragraph(write.text(said, null, { bold: true }), { style: STYLES.cover }))),
    ...(part === null ? [] : [write.paragraph(write.words(part.title, { bold: true }), { style: STYLES.cover })]),
    write.paragraph(write.words(plan.title), { style: STYLES.cover }),
    write.plain(view.period, STYLES.cover),
    ...(front.rate === null ? [] : [write.plain(front.rate.shown, STYLES.figure)]),
    write.paragraph(write.text(view.situation, null, { bold: true }), front.rate === null ? { spacing: { before: 900 } } : {}),
    write.plain(front.sentence),
    ...(front.rate === null ? [commitmentRates(view, write)] : []),
    ...(part === null ? [] : [...(part.note === '' ? [] : [write.plain(part.note)]), write.plain(part.plan, STYLES.quiet)]),
    write.plain(view.knownAt, STYLES.small),
    write.plain(labels.snapshot, STYLES.small),
    write.plain(view.hash, STYLES.small),
    write.plain(labels.snapshotNote, STYLES.small),
  ];
};

const header = (view: ReportView, write: Writer): Header =>
  new Header({
    children: [
      ...(view.draft === null ? [] : [write.paragraph(write.text(view.draft.mark, null, { bold: true }), { style: STYLES.small })]),
      write.paragraph(write.text(`${view.title} · ${view.situation}`), {
        style: STYLES.small,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: ink(PALETTE.line), space: 4 } },
      }),
    ],
  });

/** `Page 3 of 124 · the start of the seal`, the figures being Word's fields. */
const footer = ({ lang, labels, hash }: ReportView, write: Writer): Footer => {
  const direction = directionOf(lang) === 'rtl' ? { rightToLeft: true } : {};
  const fields: Record<string, ParagraphChild> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT], ...direction }),
    '{pages}': new TextRun({ children: [PageNumber.TOTAL_PAGES], ...direction }),
  };
  const phrase = labels.page.split(/(\{pages?\})/).flatMap((part) => fields[part] ?? write.text(part));
  return new Footer({
    children: [write.paragraph([...phrase, ...write.text(` · ${hash.slice(0, SHORT_HASH)}`)], { style: STYLES.small })],
  });
};

const ownDocument = async (view: ReportView): Promise<Buffer> => {
  const write = writerOf(view);
  const empty = new Paragraph({});
  const document = new Document({
    styles: stylesOf(view.lang),
    numbering: NUMBERING,
    fonts: fontsOf(view.lang),
    // Word fills in the page numbers of the contents when it opens the document
    features: { updateFields: true },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: header(view, write), first: new Header({ children: [empty] }) },
        footers: { default: footer(view, write), first: new Footer({ children: [empty] }) },
        children: [...cover(view, write), ...(await bodyOf(view, write))],
      },
    ],
  });
  return Packer.toBuffer(document);
};

/** The report as a Word document (DOMAIN.md §9), in the template of staff or the platform's own look: same view and template, same bytes. */
export const reportDocument = async (view: ReportView, template: Uint8Array | null): Promise<Buffer> =>
  template === null ? fixedPackage(await ownDocument(view), view) : templatedDocument(view, template);
