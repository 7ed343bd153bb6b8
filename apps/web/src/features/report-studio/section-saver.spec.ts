import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { RICH_TEXT_MAX } from '@iltizam/shared/reports/rich-text';
import { ApiError } from '../../lib/api-error.js';
import { createSectionSaver, type KeptTexts, type SaverPorts, type StoredTexts } from './section-saver.js';
import { textsOf } from './section-texts.js';

const said = (text: string): RichBlock[] => [{ t: 'p', runs: [{ text }] }];
const stored = (version: number, fr = 'Départ', ar = 'بداية'): StoredTexts => ({
  version,
  texts: textsOf({ context: { fr: said(fr), ar: said(ar) } }),
});
const overtaken = new ApiError('request.precondition_failed', 412, null);

/** A server that keeps what it takes, and refuses what began from another version. */
const server = (begun: StoredTexts) => {
  const held = { ...begun, kept: null as KeptTexts | null, saves: 0 };
  const ports: SaverPorts = {
    save: (texts, version) => {
      held.saves += 1;
      if (version !== held.version) return Promise.reject(overtaken);
      held.version += 1;
      held.texts = texts;
      return Promise.resolve({ version: held.version });
    },
    read: () => Promise.resolve({ version: held.version, texts: held.texts }),
    keep: (kept) => {
      held.kept = kept;
    },
  };
  return { held, ports };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is typed is kept on the device at once and saved once after a pause', async () => {
  const { held, ports } = server(stored(1));
  const saver = createSectionSaver(ports, stored(1), null);
  saver.write({ 'context.fr': said('A') });
  saver.write({ 'context.fr': said('AB') });
  expect(held.kept?.texts['context.fr']).toEqual(said('AB'));
  expect(saver.state().status).toBe('waiting');
  await jest.advanceTimersByTimeAsync(2000);
  expect(saver.state().status).toBe('saved');
  expect(held).toMatchObject({ version: 2, saves: 1, kept: null });
  expect(held.texts['context.fr']).toEqual(said('AB'));
});

test('a text that only somebody else changed is taken in, and what was typed is saved from there', async () => {
  const { held, ports } = server(stored(4, 'Départ', 'جديد'));
  const saver = createSectionSaver(ports, stored(3), null);
  saver.write({ 'context.fr': said('Mien') });
  await jest.advanceTimersByTimeAsync(5000);
  expect(saver.state()).toMatchObject({ status: 'saved', conflicts: [] });
  expect(held.texts).toMatchObject({ 'context.fr': said('Mien'), 'context.ar': said('جديد') });
});

test.each([
  ['theirs', ['context.fr'] as const, 'Leur', 1],
  ['mine', [] as const, 'Mien', 2],
])('of a text that both changed a person decides: %s', async (_, theirs, expected, saves) => {
  const { held, ports } = server(stored(4, 'Leur'));
  const saver = createSectionSaver(ports, stored(3), null);
  saver.write({ 'context.fr': said('Mien') });
  await jest.advanceTimersByTimeAsync(5000);
  expect(saver.state()).toMatchObject({ status: 'conflict', conflicts: ['context.fr'] });
  saver.settle(theirs);
  await jest.advanceTimersByTimeAsync(5000);
  expect(saver.state().status).toBe('saved');
  expect(held.texts['context.fr']).toEqual(said(expected));
  expect(held.saves).toBe(saves);
});

test('what this device kept goes on, beside what the server holds now', () => {
  const { ports } = server(stored(4));
  const kept = { texts: stored(0, 'Gardé').texts, stored: stored(3) };
  expect(createSectionSaver(ports, stored(3), kept).state().texts['context.fr']).toEqual(said('Gardé'));
  expect(createSectionSaver(ports, stored(4, 'Leur'), kept).state().status).toBe('conflict');
});

test('without a connection it tries again; a text that is too long is not sent', async () => {
  const { held, ports } = server(stored(1));
  const { save } = ports;
  ports.save = () => Promise.reject(new ApiError('network.unreachable', 0, null));
  const saver = createSectionSaver(ports, stored(1), null);
  saver.write({ 'context.fr': said('A') });
  await jest.advanceTimersByTimeAsync(2000);
  expect(saver.state().status).toBe('failed');
  ports.save = save;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(saver.state().status).toBe('saved');
  saver.write({ 'context.fr': said('x'.repeat(RICH_TEXT_MAX + 1)) });
  await jest.advanceTimersByTimeAsync(2000);
  expect(saver.state().status).toBe('tooLong');
  expect(held.saves).toBe(1);
});
