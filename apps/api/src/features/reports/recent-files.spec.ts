import { RecentFiles } from './recent-files.js';

const files = () => {
  const written: string[] = [];
  const recent = new RecentFiles(10);
  const get = (key: string, size = 4) =>
    recent.get(key, () => {
      written.push(key);
      return Promise.resolve({ bytes: Buffer.alloc(size) });
    });
  return { recent, written, get };
};

test('the same file is written once, also for those who ask while it is written', async () => {
  const { written, get } = files();
  const [one, other] = await Promise.all([get('a'), get('a')]);
  expect(other).toBe(one);
  expect(await get('a')).toBe(one);
  expect(written).toEqual(['a']);
});

test('what was asked for longest ago makes room', async () => {
  const { written, get } = files();
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  await get('a');
  await get('b');
  expect(written).toEqual(['a', 'b', 'c', 'b']);
});

test('what is larger than all the room is handed over, not kept', async () => {
  const { written, get } = files();
  await get('large', 11);
  await get('large', 11);
  expect(written).toEqual(['large', 'large']);
});

test('one that fails is tried again', async () => {
  const { recent, get } = files();
  await expect(recent.get('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  expect((await get('a')).bytes).toHaveLength(4);
});
