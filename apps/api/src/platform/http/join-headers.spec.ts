import Fastify from 'fastify';
import { isJoin, setJoinHeaders, withoutToken } from './join-headers.js';

test.each(['/fr/join/abc', '/zgh/join/abc?x=1', '/join/abc', '/fr/stop-mail/abc', '/fr/recover/abc', '/api/v1/stop-mail/abc'])(
  '%s holds a secret',
  (url) => {
    expect(isJoin(url)).toBe(true);
    expect(withoutToken(url)).not.toContain('abc');
  },
);

test.each(['/fr/joining', '/fr/plans/join/abc', '/api/v1/join/offer', '/fr'])('%s is not', (url) => {
  expect(isJoin(url)).toBe(false);
  expect(withoutToken(url)).toBe(url);
});

test('its address goes nowhere', async () => {
  const fastify = Fastify();
  setJoinHeaders(fastify);
  fastify.get('/*', (_request, reply) => reply.header('cache-control', 'private, no-cache').send('page'));
  const { headers } = await fastify.inject('/fr/join/abc');
  expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  expect((await fastify.inject('/fr')).headers['cache-control']).toBe('private, no-cache');
});
