import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo', config: { publicUrl: 'https://iltizam.example' } });

const PLAN = 'ma-2021-2023';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const card = async (path: string): Promise<Buffer> => {
  const { status, headers, body } = await product.api.visitor.get<Buffer>(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
  return body;
};

const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.each([`${PLAN}`, `${PLAN}/axes/1`, `${PLAN}/commitments/1`, 'ma-2018-2020'])('%s has a picture in every language', async (place) => {
  const pictures = await Promise.all(['fr', 'ar', 'en', 'zgh'].map((lang) => card(`/cards/${lang}/plans/${place}.png`)));
  for (const png of pictures) {
    expect(png.subarray(0, 8)).toEqual(SIGNATURE);
    expect(sizeOf(png)).toEqual([1200, 630]);
  }
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(4);
});

test('the same day gives the same bytes, another day another picture', async () => {
  const path = `/cards/fr/plans/${PLAN}.png?asOf=`;
  const first = await card(`${path}2023-07-31`);
  expect(await card(`${path}2023-07-31`)).toEqual(first);
  expect(await card(`${path}2022-07-31`)).not.toEqual(first);
});

test('a day to come is today', async () => {
  expect(await card(`/cards/fr/plans/${PLAN}.png?asOf=2999-01-01`)).toEqual(await card(`/cards/fr/plans/${PLAN}.png`));
});

test('any cache may keep it five minutes and ask again; pages of others may show it; it knows nobody', async () => {
  const path = `/cards/fr/plans/${PLAN}.png?asOf=2023-07-31`;
  const { headers } = await product.api.visitor.get(path);
  expect(headers.get('cache-control')).toBe('public, max-age=300');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(headers.get('vary') ?? '').not.toContain('cookie');
  expect(headers.getSetCookie()).toEqual([]);
  const again = await product.api.visitor.get(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test.each([
  `/cards/fr/plans/none.png`,
  `/cards/de/plans/${PLAN}.png`,
  `/cards/fr/plans/${PLAN}/axes/99.png`,
  `/cards/fr/plans/${PLAN}/commitments/99.png`,
  `/cards/fr/plans/${PLAN}/commitments/first.png`,
])('%s is not found', async (path) => {
  const answer = await product.api.visitor.get(path);
  expect(answer).toBeProblem(404, 'resource.not_found');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a plan in draft has no picture', async () => {
  const { slug } = await product.given.plan({ state: 'draft' });
  expect(await product.api.visitor.get(`/cards/fr/plans/${slug}.png`)).toBeProblem(404, 'resource.not_found');
});

test.each(['asOf=2023-02-30', 'asOf=soon', 'lang=fr'])('?%s is refused', async (query) => {
  expect(await product.api.visitor.get(`/cards/fr/plans/${PLAN}.png?${query}`)).toBeProblem(422, 'request.invalid');
});
