/** Whose work it is, when one of many may not take all the turns; null for work that nobody in particular asked for. */
type Owner = string | null;
type Waiting = { owner: Owner; start: () => void };

/**
 * Lets a few run at once and the others wait in line: for work that takes a whole core. Who cannot be refused waits in a line of their own,
 * which goes first; they come one at a time, so that the others are served beside them. Of one owner, one work runs at a time and few wait.
 */
export class Turns {
  private running = 0;
  private readonly owners = new Set<string>();
  private readonly ahead: Waiting[] = [];
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingMax: number,
    private readonly waitingOfOne = waitingMax,
  ) {}

  /** Throws what `refusal` makes when the line, or the owner's part of it, is full. */
  async take<Result>(work: () => Promise<Result>, refusal: () => Error, owner: Owner = null): Promise<Result> {
    const theirs = this.waiting.filter((one) => owner !== null && one.owner === owner).length;
    if (!this.isFree(owner) && (this.waiting.length >= this.waitingMax || theirs >= this.waitingOfOne)) throw refusal();
    return this.inTurn(work, this.waiting, owner);
  }

  /** Waits however long the line is, and goes before those who can be refused. */
  takeAhead<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.inTurn(work, this.ahead, null);
  }

  private isFree(owner: Owner): boolean {
    return this.running < this.atOnce && !(owner !== null && this.owners.has(owner));
  }

  private async inTurn<Result>(work: () => Promise<Result>, line: Waiting[], owner: Owner): Promise<Result> {
    if (this.isFree(owner)) this.begin(owner);
    else await new Promise<void>((start) => line.push({ owner, start }));
    try {
      return await work();
    } finally {
      this.running -= 1;
      if (owner !== null) this.owners.delete(owner);
      this.passOn();
    }
  }

  private begin(owner: Owner): void {
    this.running += 1;
    if (owner !== null) this.owners.add(owner);
  }

  /** The turn passes straight to the next in line who may take it: nobody who comes meanwhile is before them. */
  private passOn(): void {
    for (const line of [this.ahead, this.waiting]) {
      const place = line.findIndex(({ owner }) => this.isFree(owner));
      const [next] = place === -1 ? [] : line.splice(place, 1);
      if (!next) continue;
      this.begin(next.owner);
      next.start();
      return;
    }
  }
}
