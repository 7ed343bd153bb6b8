import type { Column } from '@iltizam/shared/portable/columns';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type writeWorkbook from 'write-excel-file/node';
import { codeLabel, headerOf, messageText, wordsOf } from '../words/words.js';
import { columnLetters } from './sheet.js';

/** Of a message that a spreadsheet shows beside a cell. */
const TITLE_MAX = 32;
const MESSAGE_MAX = 255;

const escaped = (text: string, max: number): string =>
  text
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', ' ');

type Rule = { type: string; operator?: string; formulas: readonly string[] };

/** 2000-01-01, as spreadsheets count days. */
const FIRST_DAY = '36526';

const ruleOf = ({ type }: Column, list: string | null): Rule | null => {
  if (list !== null) return { type: 'list', formulas: [list] };
  if (type === 'percent') return { type: 'decimal', operator: 'between', formulas: ['0', '100'] };
  if (type === 'integer') return { type: 'whole', operator: 'greaterThanOrEqual', formulas: ['0'] };
  if (type === 'days') return { type: 'decimal', operator: 'greaterThan', formulas: ['0'] };
  return type === 'date' ? { type: 'date', operator: 'greaterThanOrEqual', formulas: [FIRST_DAY] } : null;
};

/** `list` is where the values of a column with a closed list stand, in the spreadsheet's words. */
export type Ruled = { column: Column; index: number; list: string | null };

/** The rules of a sheet's columns below its header, `labelled` where its lists are in words, and what to write in each: what is typed against one is refused by the spreadsheet itself. */
export const validationsXml = (ruled: readonly Ruled[], rows: number, locale: Locale, labelled: boolean): string => {
  const rules = ruled.map(({ column, index, list }) => {
    const rule = ruleOf(column, list);
    const letters = columnLetters(index);
    const title = headerOf(column, locale);
    const values = (column.values ?? []).map((code) => (labelled ? codeLabel(column, code, locale) : code)).join(', ');
    const wrong = rule && column.type in wordsOf(locale).messages ? messageText(column.type as 'percent', { values }, locale) : '';
    const attributes = [
      ...(rule ? [`type="${rule.type}"`, ...(rule.operator === undefined ? [] : [`operator="${rule.operator}"`])] : []),
      'allowBlank="1" showInputMessage="1"',
      ...(wrong === '' ? [] : [`showErrorMessage="1" errorTitle="${escaped(title, TITLE_MAX)}" error="${escaped(wrong, MESSAGE_MAX)}"`]),
      `promptTitle="${escaped(title, TITLE_MAX)}" prompt="${escaped(wordsOf(locale).types[column.type], MESSAGE_MAX)}"`,
      `sqref="${letters}2:${letters}${rows}"`,
    ];
    const formulas =
      rule?.formulas.map((formula, place) => `<formula${place + 1}>${escaped(formula, MESSAGE_MAX)}</formula${place + 1}>`).join('') ?? '';
    return `<dataValidation ${attributes.join(' ')}>${formulas}</dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

type PackingFeature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number];

/** Puts each sheet's rules where the format wants them (ECMA-376, part 1, §18.3.1.99): behind its cells, before its margins. */
export const validations = (bySheet: readonly string[]): PackingFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => content.replace('</sheetData>', () => `</sheetData>${bySheet[sheetIndex] ?? ''}`),
      },
    },
  },
});
