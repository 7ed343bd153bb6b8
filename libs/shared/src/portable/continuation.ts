import type { PortableDifficulty, PortableUpdate } from './contract.js';

/** A difficulty by its place: the update in the list, and its own in the update, both from 0. */
export type DifficultyPlace = { update: number; difficulty: number };

type Open = DifficultyPlace & { said: PortableDifficulty };

/** How surely `said` is what `goesOn` goes on with: by code, day of opening, words, owner. */
const likeness = (goesOn: PortableDifficulty, { said }: Open, effectiveOn: string): number =>
  8 * Number(said.code === goesOn.code) +
  // A report told late may put the opening back to its own day.
  4 * Number(said.openedOn === goesOn.openedOn || (goesOn.openedOn === effectiveOn && said.openedOn > effectiveOn)) +
  2 * Number(said.description === goesOn.description) +
  Number(said.owner === goesOn.owner);

/**
 * For each difficulty of the updates of one activity, in the order they were told, the earlier one that it goes on with: the likest of those
 * that nothing goes on with yet, the latest of several. Null where it is new, or where there is none to go on with. DOMAIN.md §6
 */
export function continuedBy(updates: readonly Pick<PortableUpdate, 'effectiveOn' | 'difficulties'>[]): (DifficultyPlace | null)[][] {
  let open: Open[] = [];
  return updates.map(({ effectiveOn, difficulties }, update) => {
    const before = new Set(open);
    const places = difficulties.map((said): DifficultyPlace | null => {
      if (!said.continues) return null;
      const [found] = [...before].sort(
        (a, b) => likeness(said, b, effectiveOn) - likeness(said, a, effectiveOn) || b.update - a.update || a.difficulty - b.difficulty,
      );
      if (!found) return null;
      before.delete(found);
      return { update: found.update, difficulty: found.difficulty };
    });
    open = [...before, ...difficulties.map((said, difficulty) => ({ update, difficulty, said }))];
    return places;
  });
}
