import type { PortablePlan } from '@iltizam/shared/portable/contract';
import { portableOf } from '@iltizam/shared/portable/plan-of-rows';
import { PLAN_TABLE_NAMES } from '@iltizam/shared/portable/plan-tables';
import type { PortableRows } from '@iltizam/shared/portable/rows';
import { runningProduct } from '../../../../test/product.js';
import { columnsOf } from './headers.js';
import { readTables } from './read-tables.js';

const product = runningProduct({ template: 'demo' });

const bytesOf = async (path: string, cookie?: string): Promise<{ status: number; headers: Headers; content: Buffer }> => {
  const response = await fetch(`${product.origin}/api/v1${path}`, cookie === undefined ? {} : { headers: { cookie } });
  return { status: response.status, headers: response.headers, content: Buffer.from(await response.arrayBuffer()) };
};

const planOf = async (name: string, content: Buffer): Promise<unknown> => {
  const { rows, messages } = await readTables({ name, content }, 'plan');
  expect(messages).toEqual([]);
  const tables = Object.fromEntries(
    PLAN_TABLE_NAMES.map((table) => {
      const empty = Object.fromEntries(columnsOf(table).map((column) => [column.name, null]));
      return [table, rows.filter((row) => row.table === table).map(({ cells }) => ({ ...empty, ...cells }))];
    }),
  ) as unknown as PortableRows;
  const read = portableOf(tables);
  return read.ok ? read.plan : read.faults;
};

describe('a plan as files', () => {
  it.each([
    ['ma-2021-2023', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['ma-2021-2023', 'csv.zip', 'application/zip'],
    ['ma-2024-2027', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s as %s holds what its JSON holds', async (slug, format, type) => {
    const { body } = await product.api.visitor.get<PortablePlan>(`/plans/${slug}/plan.json`);
    const { status, headers, content } = await bytesOf(`/plans/${slug}/plan.${format}?lang=ar`);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${slug}.plan.${format}"`);
    expect(headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(await planOf(`plan.${format}`, content)).toEqual(body);
  });

  it('are nobody’s while the plan is a draft, but for its staff', async () => {
    await product.given.plan({ slug: 'hidden', state: 'draft' });
    expect(await product.api.visitor.get('/plans/hidden/plan.xlsx')).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get('/plans/hidden/plan.csv.zip')).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get('/studio/plans/hidden/plan.xlsx')).toBeProblem(401, 'session.required');
    const staff = product.api.as('staff@demo.example');
    expect((await staff.get('/studio/plans/hidden/plan.xlsx')).status).toBe(200);
  });
});

describe('a template', () => {
  it('is given as workbook and CSV, of what there is a template for', async () => {
    const { headers, content } = await bytesOf('/imports/templates/people.xlsx?lang=ar');
    expect(headers.get('content-disposition')).toBe('attachment; filename="iltizam-people.xlsx"');
    expect(content.subarray(0, 2).toString()).toBe('PK');
    const { body } = await product.api.visitor.get<string>('/imports/templates/people.csv');
    expect(body.replace('\ufeff', '')).toBe('email,person_name,language,role,member,plan,institution_key,commitment_number\r\n');
    expect(await product.api.visitor.get('/imports/templates/budget.xlsx')).toBeProblem(404, 'resource.not_found');
  });
});
