/** As many activities as are opened at once. */
const TURN = 500;

/** Facts in turns that hold one of an activity at most, each activity's in their order: what one tells, the next may go on with. */
export function turnsOf<Fact>(facts: readonly Fact[], activityOf: (fact: Fact) => string | number): Fact[][] {
  const turns: Fact[][] = [];
  const nextOf = new Map<string | number, number>();
  for (const fact of facts) {
    const key = activityOf(fact);
    let place = nextOf.get(key) ?? 0;
    while ((turns[place]?.length ?? 0) >= TURN) place += 1;
    (turns[place] ??= []).push(fact);
    nextOf.set(key, place + 1);
  }
  return turns;
}
