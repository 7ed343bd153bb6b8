import { posix } from 'node:path';
import type { OnPart } from '../../../platform/child-work.js';
import { CellCount } from './cell-count.js';
import { UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { Sheet } from './sheet.js';
import { readSheet } from './xlsx-sheet.js';
import { stylesOf } from './xlsx-styles.js';
import { readXml } from './xml-events.js';
import type { ZipEntries } from './zip-entries.js';

type Related = { type: string; target: string };

const relationsOf = async (zip: ZipEntries, part: string): Promise<Map<string, Related>> => {
  const name = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const related = new Map<string, Related>();
  if (!zip.has(name)) return related;
  await readXml(zip.chunks(name), {
    open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      // what lies outside of the file is never opened
      if (element !== 'Relationship' || mode === 'External') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
      related.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return related;
};

const stringsOf = async (chunks: AsyncIterable<Buffer>): Promise<string[]> => {
  const strings: string[] = [];
  let [text, inText, phonetic] = ['', false, 0];
  await readXml(chunks, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(text);
    },
  });
  return strings;
};

/** The sheets of a workbook, without running or opening anything that it names. */
export async function readWorkbook(zip: ZipEntries, onPart: OnPart): Promise<Sheet[]> {
  const root = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!zip.has(root)) throw new UnreadableFile('notSpreadsheet');
  const related = await relationsOf(zip, root);
  if (zip.names.some((name) => /vbaProject\.bin$|macrosheets\//i.test(name))) throw new UnreadableFile('macros');
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  await readXml(zip.chunks(root), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      const part = name === 'sheet' ? related.get(attributes['id'] ?? '') : undefined;
      if (part?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: part.target });
    },
  });
  if (sheets.length > LIMITS.sheets) throw new UnreadableFile('tooManyCells', {}, { max: LIMITS.cells });
  const partOf = (type: string): string | undefined =>
    [...related.values()].find((one) => one.type === type && zip.has(one.target))?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const shared = {
    strings: strings === undefined ? [] : await stringsOf(zip.chunks(strings)),
    styles: styles === undefined ? [] : await stylesOf(zip.chunks(styles)),
    from1904,
  };
  const count = new CellCount();
  const read: Sheet[] = [];
  for (const { name, part } of sheets) {
    if (!zip.has(part)) throw new UnreadableFile('damaged', { sheet: name });
    read.push(await readSheet(name, zip.chunks(part), shared, count));
    onPart(read.length, sheets.length);
  }
  return read;
}
