import { AlignmentType, BorderStyle, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { RICH_LIST_DEPTH } from '@iltizam/shared/reports/rich-text';
import { PALETTE } from '../palette.js';
import { FONTS, WORD_LANGUAGES } from './text-runs.js';

/** A colour as Word writes it. */
export const ink = (colour: string): string => colour.replace('#', '');

/** Width between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 9406;

export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1474, bottom: 1360, left: 1250, right: 1250, header: 680, footer: 600 },
} as const;

/** Styles that this report has beside Word's own; names are what people see in Word. */
export const STYLES = {
  cover: 'ReportCover',
  figure: 'ReportFigure',
  small: 'ReportSmall',
  part: 'ReportPart',
  quiet: 'ReportQuiet',
  level: 'ReportLevel',
  tickedLevel: 'ReportTickedLevel',
  cell: 'ReportCell',
  cellHead: 'ReportCellHead',
  contents: 'TOCHeading',
} as const;

type Face = { size: number; bold?: true; colour?: string };

/** Sizes in half points; Amiri is smaller than it says, so Arabic gets a quarter more. */
const face = ({ size, bold, colour }: Face): NonNullable<IParagraphStyleOptions['run']> => ({
  size,
  sizeComplexScript: Math.round(size * 1.25),
  ...(bold ? { bold, boldComplexScript: true } : {}),
  ...(colour === undefined ? {} : { color: ink(colour) }),
});

const coverBorder = { style: BorderStyle.SINGLE, size: 8, color: ink(PALETTE.brandDeep), space: 12 };
/** The cover's lines stand on one block of colour: the same shading, borders and indents make Word join them. */
const onCover = {
  shading: { type: 'clear', fill: ink(PALETTE.brandDeep), color: 'auto' },
  border: { top: coverBorder, bottom: coverBorder, left: coverBorder, right: coverBorder },
  indent: { start: 280, end: 280 },
} as const;

/** Word's own line height of Amiri is too tall. */
const lineOf = (lang: Locale): { line: number; lineRule: 'auto' } => ({ line: lang === 'ar' ? 204 : 264, lineRule: 'auto' });

/** Styles of the report in its language. `lineRule` is always said: without it some programs take a line height as exact. */
export const stylesOf = (lang: Locale): IStylesOptions => {
  const bidirectional = lang === 'ar' ? { bidirectional: true } : {};
  const heading = { keepNext: true, keepLines: true } as const;
  const latin = WORD_LANGUAGES[lang === 'ar' ? 'fr' : lang];
  const style = (
    id: string,
    name: string,
    run: Face,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: face(run),
    paragraph: { ...bidirectional, ...paragraph },
  });
  return {
    default: {
      document: {
        run: {
          ...face({ size: 20, colour: PALETTE.ink }),
          font: FONTS.other,
          language: { value: latin, bidirectional: WORD_LANGUAGES.ar },
        },
        paragraph: { spacing: { after: 120, ...lineOf(lang) }, ...bidirectional },
      },
      title: {
        run: face({ size: 56, bold: true, colour: PALETTE.paper }),
        paragraph: { ...bidirectional, ...onCover, spacing: { before: 600, after: 600, ...lineOf(lang) } },
      },
      heading1: {
        run: face({ size: 40, bold: true, colour: PALETTE.brand }),
        paragraph: {
          ...heading,
          ...bidirectional,
          spacing: { after: 240 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink(PALETTE.saffron), space: 6 } },
        },
      },
      heading2: {
        run: face({ size: 28, bold: true, colour: PALETTE.brand }),
        paragraph: { ...heading, ...bidirectional, spacing: { before: 360, after: 160 } },
      },
      heading3: {
        run: face({ size: 22, bold: true, colour: PALETTE.ink }),
        paragraph: { ...heading, ...bidirectional, spacing: { before: 320, after: 100 } },
      },
      hyperlink: { run: { color: ink(PALETTE.link), underline: {} } },
      caption: { run: face({ size: 18, colour: PALETTE.ink2 }), paragraph: { ...bidirectional, alignment: AlignmentType.CENTER } },
    },
    paragraphStyles: [
      style(STYLES.cover, 'Report cover', { size: 24, colour: PALETTE.paper }, { ...onCover, spacing: { after: 120 } }),
      style(STYLES.figure, 'Report figure', { size: 88, colour: PALETTE.ink }, { spacing: { before: 900, after: 60 } }),
      style(STYLES.small, 'Report small', { size: 16, colour: PALETTE.ink2 }, { spacing: { after: 60 } }),
      style(
        STYLES.part,
        'Report part',
        { size: 20, bold: true, colour: PALETTE.brand },
        { keepNext: true, spacing: { before: 200, after: 80 } },
      ),
      style(STYLES.quiet, 'Report quiet', { size: 20, colour: PALETTE.ink2 }, {}),
      style(
        STYLES.level,
        'Report level',
        { size: 20, colour: PALETTE.ink2 },
        { keepNext: true, indent: { start: 120 }, spacing: { after: 20 } },
      ),
      style(
        STYLES.tickedLevel,
        'Report ticked level',
        { size: 20, bold: true, colour: PALETTE.ink },
        { keepNext: true, indent: { start: 120 }, spacing: { after: 20 } },
      ),
      style(STYLES.cell, 'Report cell', { size: 19 }, { spacing: { after: 0 } }),
      style(STYLES.cellHead, 'Report cell head', { size: 18, bold: true, colour: PALETTE.ink2 }, { keepNext: true, spacing: { after: 0 } }),
      style(STYLES.contents, 'TOC Heading', { size: 40, bold: true, colour: PALETTE.brand }, { spacing: { after: 240 } }),
      style('TOC1', 'toc 1', { size: 20, bold: true, colour: PALETTE.brand }, { spacing: { before: 140, after: 40 } }),
      style('TOC2', 'toc 2', { size: 20 }, { spacing: { after: 20 }, indent: { start: 240 } }),
    ],
  };
};

export const BULLETS = 'report-bullets';
export const NUMBERS = 'report-numbers';

/** Two kinds of lists; a numbered one starts again with each `instance`. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, format: LevelFormat.BULLET, texts: ['•', '–', '·', '•'] },
    { reference: NUMBERS, format: LevelFormat.DECIMAL, texts: ['%1.', '%2.', '%3.', '%4.'] },
  ].map(({ reference, format, texts }) => ({
    reference,
    levels: Array.from({ length: RICH_LIST_DEPTH }, (_, level) => ({
      level,
      format,
      text: texts[level] ?? '•',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 360 + level * 340, hanging: 280 } }, run: { font: FONTS.other } },
    })),
  })),
};
