import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from 'write-excel-file/node';
import { rowXml, STYLES_XML, xmlAttribute } from './sheet-xml.js';

export type SheetSource = {
  name: string;
  rightToLeft: boolean;
  /** of each column, in characters */
  widths: readonly number[];
  /** stays in sight while the rest is scrolled */
  frozenHeader: boolean;
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Same rows, same bytes: no clock in the archive. */
const MTIME = new Date(Date.UTC(2000, 0, 1));

const CHUNK = 64 * 1024;

async function* sheetXml({ rightToLeft, widths, frozenHeader, rows }: SheetSource): AsyncGenerator<string, void> {
  const pane = frozenHeader ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  let chunk = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    chunk += rowXml(cells, number);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}</sheetData></worksheet>`;
}

// Excel refuses these signs in the name of a sheet, and a longer one.
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** A workbook written while its rows arrive, so that it needs the memory of some rows only; Office Open XML, ECMA-376. */
export function workbookStream(sheets: readonly SheetSource[]): Readable {
  const zip = new ZipFile();
  const options = { mtime: MTIME, forceDosTimestamp: true };
  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(XML + xml), name, options);
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${OFFICE}.worksheet+xml"/>`).join('')}</Types>`,
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${xmlAttribute(sheetName(sheet.name))}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  );
  zip.addBuffer(Buffer.from(STYLES_XML), 'xl/styles.xml', options);
  const output = zip.outputStream as Readable;
  zip.once('error', (error: Error) => output.destroy(error));
  for (const { sheet, number } of numbered)
    zip.addReadStream(Readable.from(sheetXml(sheet), { objectMode: false }), `xl/worksheets/sheet${number}.xml`, options);
  zip.end();
  return output;
}
