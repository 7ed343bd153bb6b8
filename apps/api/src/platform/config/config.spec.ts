import { readConfig } from './config.js';

const DATABASE_URL = 'postgres://nowhere';

test.each([
  [undefined, null],
  ['', null],
  ['https://iltizam.example', 'https://iltizam.example'],
  ['https://iltizam.example/', 'https://iltizam.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('the public address %s is read as %s', (ILTIZAM_PUBLIC_URL, expected) => {
  expect(readConfig({ DATABASE_URL, ILTIZAM_PUBLIC_URL }).publicUrl).toBe(expected);
});

test.each([
  'iltizam.example',
  'ftp://iltizam.example',
  'https://iltizam.example/portal',
  'https://iltizam.example?x',
  'https://a:b@iltizam.example',
])('%s is no public address', (ILTIZAM_PUBLIC_URL) => {
  expect(() => readConfig({ DATABASE_URL, ILTIZAM_PUBLIC_URL })).toThrow('ILTIZAM_PUBLIC_URL');
});

test.each([
  [undefined, null],
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
])('the virus scanner %s is read as %j', (ILTIZAM_CLAMD, expected) => {
  expect(readConfig({ DATABASE_URL, ILTIZAM_CLAMD }).clamd).toEqual(expected);
});

test.each(['clamd', 'unix:run/clamd', '127.0.0.1:0', '127.0.0.1:99999'])('%s is no virus scanner', (ILTIZAM_CLAMD) => {
  expect(() => readConfig({ DATABASE_URL, ILTIZAM_CLAMD })).toThrow('ILTIZAM_CLAMD');
});

test('every fault is named at once', () => {
  expect(() => readConfig({ PORT: 'x', ILTIZAM_PUBLIC_URL: 'x' })).toThrow(/DATABASE_URL[^]*PORT[^]*ILTIZAM_PUBLIC_URL/);
});
