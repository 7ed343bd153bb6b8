import { DATASETS } from '@iltizam/shared/exports/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

type Node = { [property: string]: unknown };
const idOf = (node: unknown): string => (node as { '@id': string })['@id'];

describe('catalogue.jsonld', () => {
  it('is a DCAT-AP catalogue of the public plans, whose files exist', async () => {
    await product.given.plan({ slug: 'hidden', state: 'draft' });
    const { headers, body } = await product.api.visitor.get<Node>('/catalogue.jsonld');
    const datasets = body['dcat:dataset'] as Node[];
    const plan = datasets.find((dataset) => dataset['dct:identifier'] === 'ma-2021-2023') as Node;
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(body['@type']).toBe('dcat:Catalog');
    for (const property of [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dct:license',
      'dct:modified',
      'foaf:homepage',
      'dcat:service',
    ])
      expect(body).toHaveProperty([property]);
    expect(JSON.stringify(body)).not.toContain('hidden');
    expect(plan['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': '2021-01-01' },
      'dcat:endDate': { '@value': '2023-12-31' },
    });
    expect(plan['dct:title']).toEqual(expect.arrayContaining([expect.objectContaining({ '@language': 'ar' })]));
    const distributions = plan['dcat:distribution'] as Node[];
    expect(distributions).toHaveLength(DATASETS.length * 3 + 3);
    const whole = distributions.find((one) => idOf(one).endsWith('/plans/ma-2021-2023/plan.json'));
    expect(whole?.['dct:conformsTo']).toEqual({ '@id': `${product.origin}/api/v1/schemas/plan.json`, '@type': 'dct:Standard' });
    for (const distribution of distributions) {
      const answer = await fetch(idOf(distribution['dcat:downloadURL']), { method: 'HEAD' });
      const mediaType = idOf(distribution['dcat:mediaType']).replace('https://www.iana.org/assignments/media-types/', '');
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, mediaType]);
    }
  });

  it('says of everything what DCAT-AP 3 cannot do without', async () => {
    const { body } = await product.api.visitor.get<Node>('/catalogue.jsonld');
    const said = (node: Node, ...properties: string[]): unknown[] =>
      properties.filter((property) => node[property] === undefined || node[property] === null);
    const datasets = body['dcat:dataset'] as Node[];
    const distributions = datasets.flatMap((dataset) => dataset['dcat:distribution'] as Node[]);
    expect(said(body, 'dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset')).toEqual([]);
    for (const dataset of datasets) {
      expect(said(dataset, '@id', 'dct:title', 'dct:description', 'dct:publisher', 'dcat:theme', 'dct:accessRights')).toEqual([]);
      expect((dataset['dct:publisher'] as Node)['foaf:name']).not.toEqual([]);
    }
    expect(new Set(distributions.map(idOf)).size).toBe(distributions.length);
    for (const distribution of distributions)
      expect(
        said(distribution, 'dcat:accessURL', 'dct:license', 'dct:format', 'dcat:mediaType', 'dct:description', 'dcatap:availability'),
      ).toEqual([]);
    for (const standard of new Set(distributions.flatMap((one) => one['dct:conformsTo'] ?? []).map(idOf)))
      expect([standard, (await fetch(standard, { method: 'HEAD' })).status]).toEqual([standard, 200]);
  });

  it('is the same until something is told', async () => {
    const { headers } = await product.api.visitor.get('/catalogue.jsonld');
    const again = await product.api.visitor.get('/catalogue.jsonld', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});
