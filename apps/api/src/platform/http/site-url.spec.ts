import type { FastifyRequest } from 'fastify';
import { siteUrlOf } from './site-url.js';

const asked = (host: string, protocol = 'http'): string => siteUrlOf({ publicUrl: null }, { host, protocol } as FastifyRequest);

test.each(['iltizam.example', 'iltizam.example:8443', '127.0.0.1:3000', '[::1]:3000', 'app_1'])(
  '%s is where the request was addressed',
  (host) => {
    expect(asked(host, 'https')).toBe(`https://${host}`);
  },
);

test.each(['', 'a"b', 'a&b', "a'b", 'a;b', 'a,b', 'a b', 'a/b', 'user@host', 'a%22b', `${'a'.repeat(254)}`, 'host:99999', 'évil'])(
  'what a caller made up (%s) is printed nowhere',
  (host) => {
    expect(asked(host)).toBe('http://localhost');
  },
);

test('a configured address is believed before any caller', () => {
  expect(siteUrlOf({ publicUrl: 'https://iltizam.example' }, { host: 'evil.example', protocol: 'http' } as FastifyRequest)).toBe(
    'https://iltizam.example',
  );
});
