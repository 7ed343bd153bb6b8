import { fastify } from 'fastify';
import { setEmbedHeaders } from './embed-headers.js';

const headersOf = async (url: string, status = 200, publicUrl: string | null = 'https://iltizam.example') => {
  const server = fastify();
  server.addHook('onRequest', async (_request, reply) => {
    void reply
      .header('content-security-policy', "default-src 'self';frame-ancestors 'none'")
      .header('x-frame-options', 'SAMEORIGIN')
      .header('cache-control', 'private, no-cache')
      .header('vary', 'accept-language, cookie')
      .header('set-cookie', 'iltizam=1');
  });
  setEmbedHeaders(server, { publicUrl });
  server.get('/*', (_request, reply) => reply.code(status).send('page'));
  return (await server.inject(url)).headers;
};

test('an embed may stand in any frame, sets no cookie, and is kept for five minutes', async () => {
  const headers = await headersOf('/fr/embed/plans/x?asOf=2023-07-31');
  expect(headers['content-security-policy']).toBe("default-src 'self';frame-ancestors *");
  expect(headers['cache-control']).toBe('public, max-age=300');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  for (const absent of ['x-frame-options', 'set-cookie', 'vary']) expect(headers).not.toHaveProperty(absent);
});

test('an answer that nothing changed renews what is kept', async () => {
  expect((await headersOf('/fr/embed/plans/x', 304))['cache-control']).toBe('public, max-age=300');
});

test('an embed that names the site as its caller did is kept by no shared cache', async () => {
  expect((await headersOf('/fr/embed/plans/x', 200, null))['cache-control']).toBe('private, max-age=300');
});

test('an embed of nothing is not kept', async () => {
  expect((await headersOf('/zgh/embed/plans/none', 404))['cache-control']).toBe('no-store');
});

test.each(['/fr/plans/x', '/fr', '/embed/plans/x', '/fr/embedded', '/api/v1/plans?x=/fr/embed/', '/cards/fr/embed/x'])(
  '%s stands in no frame',
  async (url) => {
    const headers = await headersOf(url);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toHaveProperty('x-frame-options');
    expect(headers['cache-control']).toBe('private, no-cache');
  },
);
