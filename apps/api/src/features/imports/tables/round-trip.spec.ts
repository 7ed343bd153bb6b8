import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { portableOf } from '@iltizam/shared/portable/plan-of-rows';
import { PLAN_TABLE_NAMES } from '@iltizam/shared/portable/plan-tables';
import type { PortableRows } from '@iltizam/shared/portable/rows';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import { TEMPLATE_KINDS } from '@iltizam/shared/imports/contract';
import fc from 'fast-check';
import readWithAnother from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { spoiltPlan } from '../../../../test/spoilt-plan.js';
import { columnsOf } from './headers.js';
import { sheetsOfPlan } from './plan-sheets.js';
import { readFileHere } from './read-file.js';
import { tablesWorkbook } from './tables-workbook.js';
import { tablesZip } from './tables-csv.js';
import { templateOf } from './templates.js';

const planOf = async (name: string, content: Buffer): Promise<unknown> => {
  const { rows, messages } = await readFileHere({ name, content }, 'plan', { encoding: null, separator: null });
  if (messages.length > 0) return messages;
  const tables = Object.fromEntries(
    PLAN_TABLE_NAMES.map((table) => {
      const empty = Object.fromEntries(columnsOf(table).map((column) => [column.name, null]));
      return [table, rows.filter((row) => row.table === table).map(({ cells }) => ({ ...empty, ...cells }))];
    }),
  ) as unknown as PortableRows;
  return portableOf(tables);
};

const workbookOf = (plan: PortablePlan): Promise<Buffer> =>
  tablesWorkbook({ sheets: sheetsOfPlan(plan), locale: 'ar', template: false, title: 'Plan', source: 'https://example.org/plan.xlsx' });

describe('a plan in a file', () => {
  it('comes back from a workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(spoiltPlan, async (plan) => {
        expect(await planOf('plan.xlsx', await workbookOf(plan))).toEqual({ ok: true, plan });
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);

  it('comes back from an archive of CSV files as it was', async () => {
    await fc.assert(
      fc.asyncProperty(spoiltPlan, async (plan) => {
        expect(await planOf('plan.csv.zip', tablesZip('plan', 'Plan', sheetsOfPlan(plan), 'fr'))).toEqual({ ok: true, plan });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 60_000);

  it('goes on in further columns where a text is longer than a cell', async () => {
    const [plan] = fc.sample(spoiltPlan, { numRuns: 1, seed: 3 });
    if (!plan) throw new Error('no plan');
    const long = { ...plan, plan: { ...plan.plan, title: { fr: `'${'👩🏽‍💻 x'.repeat(12_000)} ` } } };
    const content = await workbookOf(long);
    expect(sheetXml(content, 2)).not.toContain('�');
    expect(await planOf('plan.xlsx', content)).toEqual({ ok: true, plan: long });
  });
});

const sheetXml = (content: Buffer, number: number): string =>
  new TextDecoder().decode(unzipSync(content)[`xl/worksheets/sheet${number}.xml`]);

describe('a template', () => {
  it('is in the language of its reader, with lists and rules where the format wants them, and another reader opens it', async () => {
    const content = await tablesWorkbook(templateOf('commitments', 'ar'));
    const sheets = await readWithAnother(content);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['اقرأني', 'الالتزامات', 'الجهات', 'الأنشطة', 'المؤشرات', 'اللوائح']);
    expect(sheets[1]?.data[0]?.slice(0, 3)).toEqual(['الخطة *', 'الالتزام *', 'المحور *']);
    const xml = sheetXml(content, 3);
    expect(xml).toMatch(/rightToLeft="(1|true)"/);
    expect([...xml.matchAll(/<(sheetViews|sheetData|dataValidations|pageMargins)\b/g)].map(([, name]) => name)).toEqual(
      ['sheetViews', 'sheetData', 'dataValidations'].concat(xml.includes('<pageMargins') ? ['pageMargins'] : []),
    );
    expect(xml).toContain("<formula1>'اللوائح'!$A$2:$A$4</formula1>");
    expect(sheets[5]?.data.slice(0, 2)).toEqual(expect.arrayContaining([expect.arrayContaining(['القطاع العام', 'public'])]));
  });

  it.each([...TEMPLATE_KINDS].flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
    'of %s in %s is read back without a word, but for its missing rows',
    async (kind, locale) => {
      const content = await tablesWorkbook(templateOf(kind, locale));
      const { rows, messages } = await readFileHere({ name: 'x.xlsx', content }, kind === 'people' ? 'people' : 'plan', {
        encoding: null,
        separator: null,
      });
      expect([rows, messages.map(({ code }) => code)]).toEqual([[], ['noRows']]);
    },
  );
});
