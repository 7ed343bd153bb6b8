import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { TemplatePlaceholder } from '@iltizam/shared/report-templates/contract';
import { labelsFor } from '../labels.js';
import { PALETTE } from '../palette.js';
import { ink, PAGE, STYLES, stylesOf } from './styles.js';

/** A template to start from: the report's own look, with the placeholders where they belong. */
export const starterTemplate = (lang: Locale): Promise<Buffer> => {
  const bidirectional = directionOf(lang) === 'rtl';
  const line = (placeholder: TemplatePlaceholder, style?: string): Paragraph =>
    new Paragraph({ bidirectional, ...(style === undefined ? {} : { style }), children: [new TextRun(`{{${placeholder}}}`)] });
  const numbers = labelsFor(lang)
    .page.split(/(\{pages?\})/)
    .map(
      (part) => new TextRun({ children: [part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part] }),
    );
  const document = new Document({
    styles: stylesOf(lang),
    features: { updateFields: true },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                bidirectional,
                style: STYLES.small,
                border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: ink(PALETTE.line), space: 4 } },
                children: [new TextRun('{{title}}')],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ bidirectional, style: STYLES.small, alignment: AlignmentType.START, children: numbers })],
          }),
          first: new Footer({ children: [new Paragraph({})] }),
        },
        children: [
          line('issuer', STYLES.cover),
          line('title', 'Title'),
          line('plan', STYLES.cover),
          line('period', STYLES.cover),
          line('rate', STYLES.figure),
          line('date'),
          line('known', STYLES.small),
          line('hash', STYLES.small),
          line('body'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
