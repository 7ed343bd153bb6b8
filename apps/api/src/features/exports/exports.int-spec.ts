import type { PlanData } from '@iltizam/shared/exports/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { runningProduct } from '../../../test/product.js';
import { CSV_COLUMNS } from './csv-columns.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const DAY = '2023-07-31';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

describe('data.json', () => {
  it('holds the plan with the rates of the dashboard', async () => {
    const { status, headers, body } = await product.api.visitor.get<PlanData>(`${PLAN}/data.json?asOf=${DAY}&lang=fr`);
    const dashboard = await product.api.visitor.get<PlanProgress>(`${PLAN}/progress?asOf=${DAY}&lang=fr`);
    expect(status).toBe(200);
    expect(headers.get('link')).toContain(`<${LICENCE}>; rel="license"`);
    expect(body).toMatchObject({
      asOf: DAY,
      licence: { name: 'CC BY 4.0', url: LICENCE },
      source: `${product.origin}/api/v1${PLAN}/data.json?asOf=${DAY}&lang=fr`,
    });
    const { hasDataNote: _hasDataNote, ...plan } = dashboard.body.plan;
    expect(body.plan).toMatchObject(plan);
    expect(body.axes).toEqual(dashboard.body.axes);
    expect(body.commitments).toMatchObject(dashboard.body.commitments);
    expect(body.commitments.flatMap(({ activityList }) => activityList)).toHaveLength(body.plan.activities.total);
  });

  it('answers the same data again from its source', async () => {
    const { body } = await product.api.visitor.get<PlanData>(`${PLAN}/data.json`);
    const again = (await (await fetch(body.source)).json()) as PlanData;
    expect({ ...again, generatedAt: null }).toEqual({ ...body, generatedAt: null });
  });

  it('knows no other plan', async () => {
    expect(await product.api.visitor.get('/plans/none/data.json')).toBeProblem(404, 'resource.not_found');
    expect(await product.api.visitor.get(`${PLAN}/data.json?asOf=2023-02-30`)).toBeProblem(422, 'request.invalid');
  });
});

describe('data.csv', () => {
  it('has a line per activity under the columns of its dictionary', async () => {
    const response = await fetch(`${product.origin}/api/v1${PLAN}/data.csv?asOf=${DAY}&lang=fr`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const [header, first, ...others] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    const { body } = await product.api.visitor.get<PlanData>(`${PLAN}/data.json?asOf=${DAY}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="ma-2021-2023-${DAY}.csv"`);
    expect(response.headers.get('link')).toBe(`<${LICENCE}>; rel="license"`);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(header).toBe(CSV_COLUMNS.map(({ name }) => name).join(','));
    expect(first).toMatch(/^ma-2021-2023,2023-07-31,82\.18,1,/);
    expect(others).toHaveLength(body.plan.activities.total - 1);
  });

  it('lets no title become a formula, and keeps quotes, commas and other languages', async () => {
    const plan = await product.given.plan({ slug: 'formulas' });
    const commitment = await product.given.commitment({ plan, number: 1, title: { fr: 'Un "mot", un autre', ar: 'الالتزام' } });
    await product.given.activity({ commitment, number: 1, title: { fr: '=HYPERLINK("http://example.org")' } });
    const french = (await product.api.visitor.get<string>('/plans/formulas/data.csv?lang=fr')).body;
    expect(french).toContain(`,"Un ""mot"", un autre",fr,`);
    expect(french).toContain(`,"'=HYPERLINK(""http://example.org"")",fr,`);
    expect((await product.api.visitor.get<string>('/plans/formulas/data.csv?lang=ar')).body).toContain(',الالتزام,ar,');
  });

  it('knows no other plan', async () => {
    expect(await product.api.visitor.get('/plans/none/data.csv')).toBeProblem(404, 'resource.not_found');
  });
});
