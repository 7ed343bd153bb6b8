import { readXml } from '../../imports/tables/xml-events.js';
import type { ZipEntries } from '../../imports/tables/zip-entries.js';
import type { ListPlace, Numbering } from './docx-numbering.js';
import { DrawnLines } from './docx-lines.js';

type Paragraph = { text: string; style: string; place: Partial<ListPlace>; pageBefore: boolean; pageAfter: boolean };

/** What is said of the text, or was taken out of it, and the second version of a drawing. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'rPr', 'tblPr', 'tcPr', 'trPr', 'sdtEndPr']);
/** Signs of fonts that have signs in the place of letters. */
const SIGNS: Readonly<Record<string, string>> = {
  'Wingdings.FC': '✓',
  'Wingdings.FD': '☒',
  'Wingdings.FE': '☑',
  'Wingdings.A8': '☐',
  'Wingdings.6F': '☐',
  'Wingdings 2.50': '✓',
  'Wingdings 2.52': '☑',
  'Wingdings 2.53': '☒',
  'Wingdings 2.A3': '☐',
};

const signOf = (font: string, code: string): string => SIGNS[`${font}.${code.toUpperCase().replace(/^F0/, '')}`] ?? '•';
const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');

/** Reads the body of a Word document as it comes: paragraphs, items of lists, rows of tables, boxes, edges of pages. */
export async function readBody(zip: ZipEntries, name: string, numbering: Numbering): Promise<string> {
  const drawn = new DrawnLines();
  const paragraphs: Paragraph[] = [];
  let leftOut = 0;
  /** of a box that is a content control: ticked or not, and whether its sign was drawn */
  const boxes: { ticked: boolean | null; drawn: boolean }[] = [];
  let legacyBox: { ticked: boolean } | null = null;
  let isText = false;

  const write = (text: string): void => {
    const box = boxes.findLast(({ ticked }) => ticked !== null);
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (box) {
      if (!box.drawn) paragraph.text += box.ticked ? '☒' : '☐';
      box.drawn = true;
    } else paragraph.text += text;
  };
  const edge = (): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph?.text.trim() === '') paragraph.pageBefore = true;
    // a paragraph is not cut in two
    else if (paragraph) paragraph.pageAfter = true;
  };
  const end = ({ text, style, place, pageBefore, pageAfter }: Paragraph): void => {
    const inList = { ...numbering.ofStyle(style), ...place };
    const at = inList.list === undefined ? null : { list: inList.list, level: inList.level ?? 0 };
    const mark = at === null || text.trim() === '' ? null : numbering.next(at);
    if (pageBefore) drawn.newPage();
    drawn.paragraph(text, mark, at?.level ?? 0);
    if (pageAfter) drawn.newPage();
  };

  await readXml(zip.chunks(name), {
    open: (element, at) => {
      if (leftOut > 0 || LEFT_OUT.has(element)) {
        leftOut += 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      switch (element) {
        case 'p':
          paragraphs.push({ text: '', style: '', place: {}, pageBefore: false, pageAfter: false });
          break;
        case 'pStyle':
          if (paragraph) paragraph.style = at['val'] ?? '';
          break;
        case 'numId':
          if (paragraph) paragraph.place.list = at['val'] ?? '';
          break;
        case 'ilvl':
          if (paragraph) paragraph.place.level = Number(at['val'] ?? 0);
          break;
        case 'pageBreakBefore':
          if (paragraph && isOn(at['val'])) paragraph.pageBefore = true;
          break;
        case 't':
          isText = true;
          break;
        // a section begins on a new page unless it says that it does not
        case 'sectPr':
          if (paragraph) paragraph.pageAfter = true;
          break;
        case 'type':
          if (paragraph && at['val'] === 'continuous') paragraph.pageAfter = false;
          break;
        case 'ptab':
        case 'tab':
          // in the properties of a paragraph it is a stop
          if (at['pos'] === undefined) write('\t');
          break;
        case 'br':
          if (at['type'] === 'page') edge();
          else write('\n');
          break;
        case 'cr':
          write('\n');
          break;
        case 'lastRenderedPageBreak':
          edge();
          break;
        case 'noBreakHyphen':
          write('-');
          break;
        case 'sym':
          write(signOf(at['font'] ?? '', at['char'] ?? ''));
          break;
        case 'sdt':
          boxes.push({ ticked: null, drawn: false });
          break;
        case 'checkbox': {
          const box = boxes.at(-1);
          if (box) box.ticked = false;
          break;
        }
        case 'checkBox':
          legacyBox = { ticked: false };
          break;
        case 'default':
          if (legacyBox) legacyBox.ticked = isOn(at['val']);
          break;
        case 'checked': {
          const box = boxes.at(-1);
          if (legacyBox) legacyBox.ticked = isOn(at['val']);
          else if (box?.ticked === false) box.ticked = isOn(at['val']);
          break;
        }
        case 'tbl':
          drawn.openTable();
          break;
        case 'tc':
          drawn.openCell();
          break;
      }
    },
    text: (text) => {
      if (isText && leftOut === 0) write(text);
    },
    close: (element) => {
      if (leftOut > 0) {
        leftOut -= 1;
        return;
      }
      if (element === 't') isText = false;
      else if (element === 'sdt') boxes.pop();
      else if (element === 'checkBox' && legacyBox) {
        const { ticked } = legacyBox;
        legacyBox = null;
        write(ticked ? '☒' : '☐');
      } else if (element === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph) end(paragraph);
      } else if (element === 'tr') drawn.endRow();
      else if (element === 'tbl') drawn.endTable();
    },
  });
  return drawn.text;
}
