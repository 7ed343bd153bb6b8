import { createHash } from 'node:crypto';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How many bytes, and their SHA-256 in hexadecimal. */
export type Measured = { bytes: number; sha256: string };

/** For bytes that are only measured. */
export const nowhere = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });

/** Pours bytes to where they belong, piece by piece, and measures them on their way. */
export async function measured(source: Readable, target: Writable): Promise<Measured> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measuring = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(source, measuring, target);
  return { bytes, sha256: hash.digest('hex') };
}
