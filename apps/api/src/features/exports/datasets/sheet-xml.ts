import type { Cell } from 'write-excel-file/node';

/** Decimals that a number format is written for. */
const DECIMALS_MAX = 12;

const BOLD = 1;
const DAY = 2;
const NUMBER = 3;

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

// XML knows no control characters, and Excel reads `_x0041_` as the character of that number.
const escapedForm = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const xmlText = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, escapedForm)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('"', '&quot;');

/** The name of a column, from 0: A, B, … AA. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** The looks that `STYLES_XML` lists: a number has as many decimals as its format. */
const numberStyle = (format = ''): number => NUMBER + Math.min(format.split('.')[1]?.length ?? 0, DECIMALS_MAX);

const cellXml = (cell: Cell, place: string): string => {
  if (cell === null || cell === undefined || typeof cell !== 'object' || !('value' in cell)) return '';
  const { value, format, fontWeight } = cell;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}" s="${numberStyle(format)}"><v>${value}</v></c>`;
  if (value instanceof Date) return `<c r="${place}" s="${DAY}"><v>${(value.getTime() - DAY_ZERO) / DAY_MS}</v></c>`;
  const style = fontWeight === 'bold' ? ` s="${BOLD}"` : '';
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${xmlText(String(value))}</t></is></c>`;
};

/** Row `number` from 1. */
export const rowXml = (cells: readonly Cell[], number: number): string =>
  `<row r="${number}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`)).join('')}</row>`;

const numberFormats = Array.from({ length: DECIMALS_MAX + 1 }, (_, decimals) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`));

/** The looks that cells name by their place in `cellXfs`: plain, bold, day, then a number with 0, 1, 2 … decimals. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${numberFormats.length + 1}"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>${numberFormats
  .map((format, index) => `<numFmt numFmtId="${165 + index}" formatCode="${format}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${numberFormats.length + 3}"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/>${numberFormats
  .map((_, index) => `<xf numFmtId="${165 + index}" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`;
