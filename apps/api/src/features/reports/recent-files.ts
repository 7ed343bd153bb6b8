type Kept<File> = { file: Promise<File>; bytes: number };

/** Files that were asked for lately, in memory: whoever asks for the same one again, or while it is written, has it written once. */
export class RecentFiles<File extends { bytes: Buffer }> {
  /** the one asked for last comes last */
  private readonly kept = new Map<string, Kept<File>>();

  constructor(private readonly bytesMax: number) {}

  /** The file of a key, which says all that it is made of. One that fails is not kept. */
  get(key: string, write: () => Promise<File>): Promise<File> {
    const known = this.kept.get(key);
    this.kept.delete(key);
    const entry = known ?? { file: write(), bytes: 0 };
    this.kept.set(key, entry);
    if (!known) this.follow(key, entry);
    return entry.file;
  }

  private follow(key: string, entry: Kept<File>): void {
    entry.file.then(
      ({ bytes }) => {
        entry.bytes = bytes.length;
        this.makeRoom();
      },
      () => this.kept.delete(key),
    );
  }

  private makeRoom(): void {
    let total = 0;
    for (const { bytes } of this.kept.values()) total += bytes;
    for (const [key, { bytes }] of this.kept) {
      if (total <= this.bytesMax) return;
      if (bytes > 0) this.kept.delete(key);
      total -= bytes;
    }
  }
}
