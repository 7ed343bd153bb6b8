import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo', config: { trustProxy: 'loopback' } });

const ask = async (path: string, address: string) => {
  const response = await fetch(`${product.origin}/api/v1/plans/ma-2018-2020/${path}`, { headers: { 'x-forwarded-for': address } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
};

test('the same report asked for many times at once is written once, the same for all', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('report.pdf?asOf=2020-06-30&lang=fr', '192.0.2.1')));
  expect(answers.map(({ status }) => status)).toEqual(Array.from(answers, () => 200));
  for (const { bytes } of answers) expect(bytes.equals(answers[0]?.bytes ?? Buffer.of())).toBe(true);
}, 60_000);

test('a reader who asks for many is refused some, and leaves the other turn to another', async () => {
  const many = Promise.all(['01', '02', '03', '04', '05', '06'].map((day) => ask(`report.pdf?asOf=2020-05-${day}&lang=fr`, '192.0.2.2')));
  const other = await Promise.all(['07', '08'].map((day) => ask(`report.pdf?asOf=2020-05-${day}&lang=fr`, '192.0.2.3')));
  expect(other.map(({ status }) => status)).toEqual([200, 200]);
  const statuses = (await many).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(4);
}, 60_000);
