import { createDraftSaver, type SaveResult, type StoredDraft } from './draft-saver.js';
import type { ReportDraft } from './report-draft.js';

const draft = (note: string): ReportDraft => ({
  percent: '50',
  effectiveOn: '2026-11-22',
  actions: [],
  difficulties: [],
  evidence: [],
  note,
});
const stored = (version: number, note: string): StoredDraft => ({
  version,
  draft: draft(note),
  savedAt: `2026-11-22T10:00:0${version}Z`,
  savedBy: 'Autre',
});

/** A server that answers what it is told, one answer after the other, and a device that remembers. */
const saverWith = (
  answers: (SaveResult | Promise<SaveResult>)[],
  begun: { version: number | null; base: ReportDraft | null } = { version: null, base: null },
) => {
  const sent: { note: string; version: number | null }[] = [];
  let kept: { note: string; version: number | null } | null = null;
  const saver = createDraftSaver(
    {
      save: async ({ note }, version) => {
        sent.push({ note, version });
        return (await answers.shift()) ?? { kind: 'unreachable' };
      },
      keep: (unsaved) => (kept = unsaved && { note: unsaved.draft.note, version: unsaved.version }),
    },
    begun,
  );
  return { saver, sent, kept: () => kept };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('bringing what is typed to the server', () => {
  it('keeps it on the device at once, saves it after a pause, then lets the device forget it', async () => {
    const { saver, sent, kept } = saverWith([{ kind: 'saved', stored: stored(1, 'ab') }]);
    saver.write(draft('a'));
    expect(kept()).toEqual({ note: 'a', version: null });
    await jest.advanceTimersByTimeAsync(1500);
    saver.write(draft('ab'));
    await jest.advanceTimersByTimeAsync(1999);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ note: 'ab', version: null }]);
    expect(saver.state()).toEqual({ kind: 'saved', at: '2026-11-22T10:00:01Z' });
    expect(kept()).toBeNull();
  });

  it('sends what was typed during a save with the version which that save made', async () => {
    let answer: (result: SaveResult) => void = () => undefined;
    const slow = new Promise<SaveResult>((resolve) => (answer = resolve));
    const { saver, sent, kept } = saverWith([slow, { kind: 'saved', stored: stored(2, 'ab') }]);
    saver.write(draft('a'));
    const first = saver.flush();
    saver.write(draft('ab'));
    answer({ kind: 'saved', stored: stored(1, 'a') });
    await first;
    expect(kept()).toEqual({ note: 'ab', version: 1 });
    await saver.flush();
    expect(sent).toEqual([
      { note: 'a', version: null },
      { note: 'ab', version: 1 },
    ]);
  });

  it('lets nobody go on before the last save is answered', async () => {
    const answers: ((result: SaveResult) => void)[] = [];
    const slow = () => new Promise<SaveResult>((resolve) => answers.push(resolve));
    const { saver } = saverWith([slow(), slow()]);
    saver.write(draft('a'));
    void saver.flush();
    saver.write(draft('ab'));
    void saver.flush();
    const last = saver.flush().then(() => saver.version());
    answers[0]?.({ kind: 'saved', stored: stored(1, 'a') });
    await jest.advanceTimersByTimeAsync(0);
    answers[1]?.({ kind: 'saved', stored: stored(2, 'ab') });
    expect(await last).toBe(2);
  });

  it('tries again by itself, further and further apart, and tells of the lost connection once', async () => {
    const { saver, sent, kept } = saverWith([{ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'saved', stored: stored(1, 'a') }]);
    const states: string[] = [];
    saver.subscribe(() => states.push(saver.state().kind));
    saver.write(draft('a'));
    await jest.advanceTimersByTimeAsync(2000);
    expect(kept()).toEqual({ note: 'a', version: null });
    await jest.advanceTimersByTimeAsync(3000 + 6000);
    expect(sent).toHaveLength(3);
    expect(states).toEqual(['waiting', 'saving', 'unreachable', 'unreachable', 'saved']);
  });

  it('stops before somebody else’s version, and goes on from the one that was settled', async () => {
    const { saver, sent, kept } = saverWith(
      [
        { kind: 'overtaken', theirs: stored(5, 'autre') },
        { kind: 'saved', stored: stored(6, 'les deux') },
      ],
      {
        version: 4,
        base: draft('avant'),
      },
    );
    saver.write(draft('a'));
    await saver.flush();
    expect(saver.state()).toMatchObject({ kind: 'conflict', theirs: { version: 5 } });
    saver.write(draft('ab'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(kept()).toEqual({ note: 'ab', version: 4 });
    saver.settle(draft('les deux'), stored(5, 'autre'));
    await jest.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ note: 'les deux', version: 5 });
    expect(saver.state().kind).toBe('saved');
  });

  it('knows its own words when the answer to a save was lost', async () => {
    const { saver } = saverWith([{ kind: 'overtaken', theirs: stored(1, 'a') }]);
    saver.write(draft('a'));
    await saver.flush();
    expect(saver.state().kind).toBe('saved');
    expect(saver.version()).toBe(1);
  });

  it('begins a new draft when the one it began from was sent meanwhile', async () => {
    const { saver, sent } = saverWith(
      [
        { kind: 'overtaken', theirs: null },
        { kind: 'saved', stored: stored(1, 'a') },
      ],
      { version: 4, base: null },
    );
    saver.write(draft('a'));
    await saver.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      { note: 'a', version: 4 },
      { note: 'a', version: null },
    ]);
  });

  it('keeps what the server refuses, and asks again only when something else is typed', async () => {
    const { saver, sent, kept } = saverWith([{ kind: 'refused', detail: 'Trop long.' }, { kind: 'signedOut' }]);
    saver.write(draft('a'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.state()).toEqual({ kind: 'refused', detail: 'Trop long.' });
    saver.write(draft('ab'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saver.state().kind).toBe('signedOut');
    expect(kept()).toEqual({ note: 'ab', version: null });
  });
});
