/** Whose files wait to be written, in memory only: no address is stored. */
export class WaitingShares {
  private readonly askers = new Map<string, string>();

  /** How many of the files that wait now an address asked for. */
  of(address: string, waiting: readonly string[]): number {
    const still = new Set(waiting);
    for (const key of this.askers.keys()) if (!still.has(key)) this.askers.delete(key);
    return [...this.askers.values()].filter((asker) => asker === address).length;
  }

  add(address: string, key: string): void {
    this.askers.set(key, address);
  }
}
