import type { Problem } from '@iltizam/shared/kernel/errors';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct();

test.each([
  ['an unknown address', '/nothing/here', 404, 'resource.not_found'],
  ['an unknown plan', '/plans/none', 404, 'resource.not_found'],
  ['a number larger than any of our keys', '/plans/none/commitments/99999999999', 404, 'resource.not_found'],
  ['a number larger than numbers go', '/plans/none/commitments/9999999999999999999999999999', 404, 'resource.not_found'],
  ['a word instead of a number', '/plans/none/commitments/first', 404, 'resource.not_found'],
  ['a name that no text can hold', '/plans/a%00b', 404, 'resource.not_found'],
  ['a broken escape', '/plans/%E0%A4%A', 400, 'request.malformed'],
  ['a name longer than names are', `/plans/${'a'.repeat(300)}`, 404, 'resource.not_found'],
  ['an unknown filter', '/plans/none/commitments?colour=red', 422, 'request.invalid'],
] as const)('%s', async (_, path, status, code) => {
  expect(await product.api.visitor.get(path)).toBeProblem(status, code);
});

test.each([
  ['a body that is not JSON', '{"email":', 'application/json', 400, 'request.malformed'],
  ['a body of an unknown kind', 'email=a', 'text/csv', 400, 'request.malformed'],
  ['a body that is no object', 'null', 'application/json', 400, 'request.malformed'],
  ['a body that poisons prototypes', '{"__proto__": {"admin": true}}', 'application/json', 400, 'request.malformed'],
  ['a body too large', JSON.stringify({ email: 'a'.repeat(1_100_000) }), 'application/json', 413, 'request.too_large'],
] as const)('%s', async (_, body, type, status, code) => {
  expect(await product.api.visitor.post('/session', body, { headers: { 'content-type': type } })).toBeProblem(status, code);
});

test.each([
  ['?lang=ar', 'fr', 'غير موجود'],
  ['', 'de, en;q=0.8, fr;q=0.5', 'Not found'],
  ['', 'ar-MA', 'غير موجود'],
  ['?lang=zgh', 'fr', 'ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ'],
  ['', 'zgh, fr;q=0.9', 'ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ'],
  ['', '', 'Introuvable'],
])('speaks the language of the reader: %s with Accept-Language "%s"', async (query, language, title) => {
  const { body } = await product.api.visitor.get<Problem>(`/plans/none${query}`, { headers: { 'accept-language': language } });
  expect(body.title).toBe(title);
});

test('every wrong field of a form is named once, by its pointer, in words', async () => {
  const answer = await product.api.visitor.post<Problem>('/session', { email: 'nobody', passphrase: '', remember: true });
  expect(answer).toBeProblem(422, 'request.invalid');
  expect(answer.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/email', '/passphrase', '/remember']);
  for (const { detail } of answer.body.errors ?? []) expect(detail).not.toMatch(/[{}]|must|should/);
});

test.each(['01', '1e0', '0x1', '1.0', '%2B1', '-1', '0'])('a number has one writing: %s is none', async (writing) => {
  const { path } = await product.given.commitment({ number: 1 });
  expect((await product.api.visitor.get(path)).status).toBe(200);
  expect(await product.api.visitor.get(path.replace(/1$/, writing))).toBeProblem(404, 'resource.not_found');
});

test.each(['page=0x1', 'page=1e0', 'page=', 'page=true', 'page=1&page=2'])('a whole number is digits, not %s', async (query) => {
  const { path } = await product.given.commitment();
  expect(await product.api.visitor.get(`${path}/updates?${query}`)).toBeProblem(422, 'request.invalid');
});

test('what fails before a route is found has the headers of every answer', async () => {
  const { headers } = await product.api.visitor.get('/plans/%E0%A4%A');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
