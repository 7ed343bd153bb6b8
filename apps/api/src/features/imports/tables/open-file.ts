import { basename, extname } from 'node:path';
import type { OnPart } from '../../../platform/child-work.js';
import { CellCount } from './cell-count.js';
import { storable } from './cell-text.js';
import { type CsvOptions, readCsv } from './csv-file.js';
import { cut, UnreadableFile } from './file-fault.js';
import { LIMITS } from './limits.js';
import type { TableMessage } from './reading.js';
import type { Sheet, SheetCell } from './sheet.js';
import { readWorkbook } from './xlsx-file.js';
import { ZipEntries } from './zip-entries.js';

export type TablesFile = { name: string; content: Uint8Array };
export type OpenedFile = { sheets: Sheet[]; messages: TableMessage[] };

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK');
/** What starts a page, a document of the web, a PDF, an archive or a picture is no table. */
const OTHERS = /^(?:%PDF|<!|<\?xml|<html|\{\\rtf|\x89PNG|GIF8|\xff\xd8\xff|Rar!|7z\xbc)/i;

const sheetName = (path: string): string => basename(path, extname(path));

/** Word and Excel keep the names of the parts of their older and their encrypted files in UTF-16. */
const compoundFault = (bytes: Buffer): UnreadableFile => {
  const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new UnreadableFile('passworded');
  return new UnreadableFile(holds('Workbook') || holds('Book') ? 'oldWorkbook' : 'notSpreadsheet');
};

const openArchive = async (bytes: Buffer, options: CsvOptions, onPart: OnPart): Promise<OpenedFile> => {
  const zip = await ZipEntries.of(bytes);
  try {
    if (zip.has('[Content_Types].xml')) return { sheets: await readWorkbook(zip, onPart), messages: [] };
    const tables = zip.names.filter((name) => /\.(csv|tsv|txt)$/i.test(name) && !/(^|\/)[._]/.test(name));
    if (tables.length === 0) throw new UnreadableFile('notSpreadsheet');
    const opened: OpenedFile = { sheets: [], messages: [] };
    const count = new CellCount();
    for (const name of tables) {
      const { sheet, messages } = readCsv(sheetName(name), await zip.bytes(name), options, count);
      opened.sheets.push(sheet);
      opened.messages.push(...messages);
      onPart(opened.sheets.length, tables.length);
    }
    return opened;
  } finally {
    zip.close();
  }
};

const storableCell = (cell: SheetCell): SheetCell => ('text' in cell ? { ...cell, text: storable(cell.text) } : cell);

const storableSheet = ({ name, rows, merged }: Sheet): Sheet => ({
  // it goes with every row
  name: cut(storable(name)),
  rows: rows.map(({ number, cells }) => ({ number, cells: new Map([...cells].map(([column, cell]) => [column, storableCell(cell)])) })),
  merged,
});

/** The sheets of a workbook, of an archive of CSV files, or of one CSV file, told by what it holds and not by its name. */
export async function openFile(file: TablesFile, options: CsvOptions, onPart: OnPart): Promise<OpenedFile> {
  const { sheets, messages } = await openedFile(file, options, onPart);
  return { sheets: sheets.map(storableSheet), messages };
}

async function openedFile({ content, name }: TablesFile, options: CsvOptions, onPart: OnPart): Promise<OpenedFile> {
  const bytes = Buffer.from(content);
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.length > LIMITS.bytes) throw new UnreadableFile('tooLarge', {}, { megabytes: LIMITS.bytes / 1_000_000 });
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) throw compoundFault(bytes);
  if (bytes.subarray(0, 2).equals(ZIP)) return openArchive(bytes, options, onPart);
  if (OTHERS.test(bytes.subarray(0, 8).toString('latin1'))) throw new UnreadableFile('notSpreadsheet');
  // a workbook that was cut off or spoilt has no text either
  if (/\.(xls[xmb]?|ods|zip)$/i.test(name)) throw new UnreadableFile('damaged');
  const { sheet, messages } = readCsv(sheetName(name), bytes, options, new CellCount());
  return { sheets: [sheet], messages };
}
