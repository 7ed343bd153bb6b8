/** Lets a few run at once and the others wait in line: for work that takes a whole core. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingMax: number,
  ) {}

  /** Throws what `refusal` makes when the line is full. */
  async take<Result>(work: () => Promise<Result>, refusal: () => Error): Promise<Result> {
    if (this.running < this.atOnce) this.running += 1;
    else if (this.waiting.length >= this.waitingMax) throw refusal();
    else await new Promise<void>((start) => this.waiting.push(start));
    try {
      return await work();
    } finally {
      // The turn passes straight to the next in line, so `running` falls only when nobody waits.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
