import { Ajv2020 } from 'ajv/dist/2020.js';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

type Parameter = { name: string; in: string; required?: boolean };
type Operation = { parameters?: Parameter[]; responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }> };
type Document = { paths: Record<string, Record<string, Operation>>; components: object };

/** A value for every parameter that a route cannot do without, so that a new route is tried without a line here. */
const VALUES: Record<string, string> = {
  plan: 'ma-2021-2023',
  number: '1',
  dataset: 'commitments',
  plans: 'ma-2018-2020,ma-2021-2023',
  q: 'budget',
};

const document = async (): Promise<Document> => (await (await fetch(`${product.origin}/api/openapi.json`)).json()) as Document;

const readable = ({ paths }: Document): { path: string; name: string }[] =>
  Object.entries(paths).flatMap(([path, { get }]) => {
    const name = get?.responses['200']?.content?.['application/json']?.schema.$ref?.split('/').at(-1);
    const needed = (get?.parameters ?? []).filter(({ required }) => required);
    if (name === undefined || !needed.every((parameter) => parameter.name in VALUES)) return [];
    const query = new URLSearchParams(
      needed
        .filter((parameter) => parameter.in === 'query')
        .map((parameter): [string, string] => [parameter.name, VALUES[parameter.name] ?? '']),
    );
    return [{ path: `${path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => VALUES[parameter] ?? '')}?${query}`, name }];
  });

it('answers what the document promises, whoever asks', async () => {
  const described = await document();
  const ajv = new Ajv2020({ validateFormats: false, strict: false });
  ajv.addSchema({ $id: 'api', components: described.components });
  const { id, email } = await product.given.account({ role: 'staff' });
  await product.rows(`insert into role_grant (account_id, role) values ($1, 'admin')`, [id]);
  const staff = product.api.as(email);
  const routes = readable(described);
  expect(routes.length).toBeGreaterThan(12);
  const faults: string[] = [];
  for (const { path, name } of routes) {
    const { status, body } = await staff.get(path.replace('/api/v1', ''));
    const fits = ajv.compile({ $ref: `api#/components/schemas/${name}` });
    if (status !== 200 || !fits(body)) faults.push(`${status} ${path} is no ${name}: ${ajv.errorsText(fits.errors)}`);
  }
  const problem = (await product.api.visitor.get('/plans/none')).body;
  if (!ajv.validate({ $ref: 'api#/components/schemas/Problem' }, problem)) faults.push(`Problem: ${ajv.errorsText()}`);
  expect(faults).toEqual([]);
}, 30_000);
