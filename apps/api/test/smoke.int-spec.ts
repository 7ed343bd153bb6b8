import { runningProduct } from './product.js';
const product = runningProduct();
test('x', async () => {
  const c = await product.given.activity();
  const a = await product.given.account({ role: 'staff' });
  console.log((await product.api.as(a.email).get('/session')).body, (await product.api.visitor.get(c.commitment.path)).body);
  expect(await product.api.visitor.get('/plans/nope')).toBeProblem(404, 'resource.not_found');
});
