import { type FileHandle, open } from 'node:fs/promises';

/** Reads pieces of a file where they lie; a file is never in memory as a whole. */
export class RandomAccess {
  private constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  static async reading<Result>(file: string, work: (access: RandomAccess) => Promise<Result>): Promise<Result> {
    const handle = await open(file, 'r');
    try {
      return await work(new RandomAccess(handle, (await handle.stat()).size));
    } finally {
      await handle.close();
    }
  }

  /** The bytes from `position`, fewer where the file ends. */
  async bytes(position: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  }

  /** The last bytes. */
  tail(length: number): Promise<Buffer> {
    const start = Math.max(0, this.size - length);
    return this.bytes(start, this.size - start);
  }
}
