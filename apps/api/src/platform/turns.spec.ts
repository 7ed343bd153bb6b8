import { Turns } from './turns.js';

const refusal = (): Error => new Error('busy');

/** Works that end when they are told to, and the order in which they began. */
const works = () => {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => (): Promise<string> =>
    new Promise((done) => {
      began.push(name);
      ends.set(name, () => done(name));
    });
  return { began, work, end: (name: string) => ends.get(name)?.() };
};

test('whoever cannot be refused goes first, and whoever can is refused when the line is full', async () => {
  const { began, work, end } = works();
  const turns = new Turns(2, 1);
  const [first, second, reader] = ['first', 'second', 'reader'].map((name) => turns.take(work(name), refusal));
  await expect(turns.take(work('late'), refusal)).rejects.toThrow('busy');
  const job = turns.takeAhead(work('job'));
  expect(began).toEqual(['first', 'second']);
  end('first');
  expect(await first).toBe('first');
  expect(began).toEqual(['first', 'second', 'job']);
  end('second');
  await second;
  end('job');
  expect(await job).toBe('job');
  end('reader');
  expect(await reader).toBe('reader');
  expect(began).toEqual(['first', 'second', 'job', 'reader']);
});

test('a work that fails passes its turn on', async () => {
  const turns = new Turns(1, 5);
  const failing = turns.take(() => Promise.reject(new Error('lost')), refusal);
  const next = turns.takeAhead(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('lost');
  expect(await next).toBe('next');
});

test('of one owner one runs and few wait, and whoever else comes takes the other turn', async () => {
  const { began, work, end } = works();
  const turns = new Turns(2, 8, 1);
  const mine = ['mine 1', 'mine 2'].map((name) => turns.take(work(name), refusal, 'me'));
  await expect(turns.take(work('mine 3'), refusal, 'me')).rejects.toThrow('busy');
  const [theirs, waiting] = ['theirs', 'of nobody'].map((name) => turns.take(work(name), refusal, name === 'theirs' ? 'them' : null));
  expect(began).toEqual(['mine 1', 'theirs']);
  end('theirs');
  await theirs;
  expect(began).toEqual(['mine 1', 'theirs', 'of nobody']);
  end('mine 1');
  await mine[0];
  expect(began).toEqual(['mine 1', 'theirs', 'of nobody', 'mine 2']);
  end('mine 2');
  end('of nobody');
  expect(await Promise.all([...mine, waiting])).toEqual(['mine 1', 'mine 2', 'of nobody']);
});
