import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runningProduct } from '../../../test/product.js';
import { LinkChecksService } from './link-checks.service.js';
import { probeLink } from './probe-link.js';

const product = runningProduct({ config: { linkChecks: 'anywhere' } });

let server: Server;
let origin: string;
let asked: string[] = [];
let gone = false;

/** A site with every kind of page. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const answer = (status: number, headers = {}): void => void response.writeHead(status, headers).end();
    if (url === '/page') return answer(gone ? 404 : 200);
    if (url === '/no-head') return answer(method === 'HEAD' ? 404 : 200);
    if (url === '/gone') return answer(410);
    if (url === '/closed') return answer(403);
    if (url === '/fails') return answer(500);
    if (url === '/moved') return answer(302, { location: '/page' });
    if (url === '/circle') return answer(302, { location: '/circle' });
    if (url === '/elsewhere') return answer(302, { location: 'ftp://127.0.0.1/x' });
    if (url === '/inside') return answer(302, { location: 'http://169.254.169.254/latest' });
    if (url === '/silent') return;
    // Without end: whoever reads it never stops.
    response.writeHead(200);
    return void response.write('.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => (asked = []));

const toServer = { userAgent: 'test', mayCall: (address: string) => address === '127.0.0.1', patienceMs: 500 };

test.each([
  ['/page', 'ok', 200],
  ['/no-head', 'ok', 200],
  ['/endless', 'ok', 200],
  ['/closed', 'ok', 403],
  ['/moved', 'ok', 200],
  ['/gone', 'broken', 410],
  ['/fails', 'unreachable', 500],
  ['/silent', 'unreachable', null],
  ['/circle', 'unreachable', null],
  ['/elsewhere', 'unreachable', null],
  ['/inside', 'unreachable', null],
])('%s is %s (%s)', async (path, status, httpStatus) => {
  expect(await probeLink(origin + path, toServer)).toEqual({ status, httpStatus });
});

test.each([
  'http://localhost:PORT/page',
  'http://127.0.0.1:PORT/page',
  'http://[::1]:PORT/page',
  'http://2130706433:PORT/page',
  'http://0x7f.1:PORT/page',
])('this machine is never called: %s', async (address) => {
  const url = address.replace('PORT', new URL(origin).port);
  expect(await probeLink(url, { userAgent: 'test' })).toEqual({ status: 'unreachable', httpStatus: null });
  expect(asked).toEqual([]);
});

test('nobody is there', async () => {
  expect(await probeLink('http://127.0.0.1:1/', toServer)).toEqual({ status: 'unreachable', httpStatus: null });
  expect(await probeLink('http://nowhere.invalid/', { userAgent: 'test' })).toEqual({ status: 'unreachable', httpStatus: null });
});

describe('a round', () => {
  type Row = { url: string; status: string; http_status: number | null; since: Date; checked_at: Date; days: number };

  const rows = async (): Promise<Row[]> =>
    product.rows<Row>(
      `select *, round(extract(epoch from next_check_at - checked_at) / 86400, 1)::float8 as days from link_check order by url`,
    );

  const due = (): Promise<unknown[]> =>
    product.rows(`update link_check set next_check_at = now() - interval '1 second', since = since - interval '1 day'`);

  const round = (): Promise<void> => product.app.get(LinkChecksService, { strict: false }).round(0);

  it('asks each link of the evidence once, and again when it is time', async () => {
    const activity = await product.given.activity();
    const staff = await product.as('staff');
    const report = {
      percent: 10,
      effectiveOn: '2024-02-01',
      achievedActions: [],
      difficulties: [],
      evidence: ['/page', '/gone', '/page'].map((path) => ({ title: path, url: origin + path })),
      note: null,
    };
    expect((await staff.post(`/activities/${activity.id}/updates`, report)).status).toBe(201);
    await round();
    expect((await rows()).map(({ url, status, http_status, days }) => [url.replace(origin, ''), status, http_status, days])).toEqual([
      ['/gone', 'broken', 410, 0.5],
      ['/page', 'ok', 200, 6.5],
    ]);
    expect(asked).toEqual(expect.arrayContaining(['HEAD /page', 'HEAD /gone', 'GET /gone']));
    expect(asked).toHaveLength(3);

    asked = [];
    await round();
    expect(asked).toEqual([]);

    // Longer than an index takes, once written in bytes.
    const path = Array.from({ length: 1500 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');
    const long = { ...report, effectiveOn: '2024-02-02', evidence: [{ title: 'long', url: `${origin}/${path}` }] };
    expect((await staff.post(`/activities/${activity.id}/updates`, long)).status).toBe(201);
    await round();
    expect(await rows()).toHaveLength(2);

    gone = true;
    await due();
    const before = Object.fromEntries((await rows()).map(({ url, since }) => [url, since]));
    await round();
    const [old, page] = await rows();
    expect([old?.status, old?.since]).toEqual(['broken', before[origin + '/gone']]);
    expect([page?.status, page?.since]).toEqual(['broken', page?.checked_at]);
  });
});
