import { DATASETS } from '@iltizam/shared/exports/contract';
import { isIsoDate } from '@iltizam/shared/kernel/dates';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Answer } from '../../../../test/api-client.js';
import { runningProduct } from '../../../../test/product.js';
import { EXPORT_SCHEMAS } from './schema-link.js';

const product = runningProduct({ template: 'demo' });

/** The schema that an answer names, as a validator that knows nothing else. */
async function validatorOf({ headers }: Answer<unknown>): Promise<(value: unknown) => string[]> {
  const [, path = ''] = /<([^>]+)>; rel="describedby"; type="application\/schema\+json"/.exec(headers.get('link') ?? '') ?? [];
  const schema = await product.api.visitor.get<{ $id: string; $schema: string }>(path);
  expect([schema.status, schema.headers.get('content-type')]).toEqual([200, 'application/schema+json; charset=utf-8']);
  expect(schema.body).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: product.origin + path });
  const formats = { date: isIsoDate, 'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) };
  const validate = new Ajv2020({ strict: false, formats }).compile(schema.body);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

const PLAN = '/plans/ma-2021-2023';
const dataset = (name: string): string =>
  `${PLAN}/datasets/${name}.json?lang=ar${name === 'comparison' ? '&from=2023-01-01&to=2023-07-31' : '&asOf=2023-07-31'}`;

it.each([
  `${PLAN}/plan.json`,
  '/plans/ma-2018-2020/plan.json',
  '/plans/ma-2024-2027/plan.json',
  `${PLAN}/data.json?asOf=2023-07-31`,
  '/plans/ma-2024-2027/data.json',
  `${PLAN}/report.json?asOf=2023-07-31`,
  `${PLAN}/commitments/3/ogp.json?asOf=2023-07-31`,
  '/datasets',
  ...DATASETS.map(dataset),
])('is what its schema says: %s', async (path) => {
  const answer = await product.api.visitor.get<Record<string, unknown>>(path);
  const faults = await validatorOf(answer);
  expect(faults(answer.body)).toEqual([]);
  const [first = ''] = Object.keys(answer.body);
  expect(faults({ ...answer.body, [first]: { nobody: 'expects this' } })).not.toEqual([]);
});

it('is named once each, and no other name is known', async () => {
  for (const name of EXPORT_SCHEMAS) expect((await product.api.visitor.get(`/schemas/${name}.json`)).status).toBe(200);
  expect(await product.api.visitor.get('/schemas/constructor.json')).toBeProblem(404, 'resource.not_found');
});
