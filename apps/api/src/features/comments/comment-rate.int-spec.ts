import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ config: { commentsPerHour: 2, trustProxy: 'loopback' } });

test('one address posts so many comments an hour and no more; official answers are not counted', async () => {
  const { path } = await product.given.commitment();
  const form = { name: null, body: 'Merci de ces précisions.', language: 'fr', parentId: null };
  const statuses = [await product.api.visitor.post(`${path}/comments`, form), await product.api.visitor.post(`${path}/comments`, form)].map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([201, 201]);
  const third = await product.api.visitor.post(`${path}/comments`, form);
  expect(third).toBeProblem(429, 'request.too_many');
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(3000);
  const { email } = await product.given.account({ role: 'staff' });
  expect((await product.api.as(email).post(`${path}/comments`, form)).status).toBe(201);
});

test('an address that the caller made up is not the one that is counted', async () => {
  const { path } = await product.given.commitment();
  const form = { name: null, body: 'Toujours le même, sous un autre nom.', language: 'fr', parentId: null };
  const post = (madeUp: string) =>
    product.api.visitor.post(`${path}/comments`, form, { headers: { 'x-forwarded-for': `${madeUp}, 192.0.2.1` } });
  expect([(await post('198.51.100.1')).status, (await post('198.51.100.2')).status]).toEqual([201, 201]);
  expect(await post('198.51.100.3')).toBeProblem(429, 'request.too_many');
});
