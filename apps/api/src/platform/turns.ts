/**
 * Lets a few run at once and the others wait in line: for work that takes a whole core. Who cannot be refused waits in a line of their own,
 * which goes first; they come one at a time, so that the others are served beside them.
 */
export class Turns {
  private running = 0;
  private readonly ahead: (() => void)[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingMax: number,
  ) {}

  /** Throws what `refusal` makes when the line is full. */
  async take<Result>(work: () => Promise<Result>, refusal: () => Error): Promise<Result> {
    if (this.running >= this.atOnce && this.waiting.length >= this.waitingMax) throw refusal();
    return this.inTurn(work, this.waiting);
  }

  /** Waits however long the line is, and goes before those who can be refused. */
  takeAhead<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.inTurn(work, this.ahead);
  }

  private async inTurn<Result>(work: () => Promise<Result>, line: (() => void)[]): Promise<Result> {
    if (this.running < this.atOnce) this.running += 1;
    else await new Promise<void>((start) => line.push(start));
    try {
      return await work();
    } finally {
      // The turn passes straight to the next in line, so `running` falls only when nobody waits.
      const next = this.ahead.shift() ?? this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
