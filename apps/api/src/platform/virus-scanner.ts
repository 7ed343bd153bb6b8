import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type ClamdAddress, type Config } from './config/config.js';

export type ScannerState = 'off' | 'ready' | 'unreachable';
export type ScanVerdict = 'not_scanned' | 'clean' | 'infected';

const CHUNK = 64 * 1024;
const SCAN_PATIENCE_MS = 60_000;
const PING_PATIENCE_MS = 2_000;
const ANSWER_MAX = 4096;

/** clamd's INSTREAM frames: each chunk after its length, a length of zero at the end. */
async function* framed(file: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    yield length;
    yield chunk;
  }
  yield Buffer.alloc(4);
}

/** Sends a command and gives what clamd says until the NUL that ends it; everything else, silence included, is an error. */
async function ask(address: ClamdAddress, command: Iterable<Buffer> | AsyncIterable<Buffer>, patience: number): Promise<string> {
  const socket: Socket = connect(address);
  const deadline = setTimeout(() => socket.destroy(new Error('clamd did not answer in time')), patience);
  try {
    const answer = (async () => {
      let text = '';
      for await (const chunk of socket as AsyncIterable<Buffer>) {
        text += chunk.toString('latin1');
        const end = text.indexOf('\0');
        if (end >= 0) return text.slice(0, end);
        if (text.length > ANSWER_MAX) break;
      }
      throw new Error('clamd hung up');
    })();
    // clamd may answer, and hang up, before everything is sent: its answer is what counts.
    const sent = pipeline(Readable.from(command), socket, { end: false }).then(() => answer);
    return await Promise.any([answer, sent]);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  } finally {
    clearTimeout(deadline);
    socket.destroy();
  }
}

/** The optional virus scanner, clamd: ILTIZAM_CLAMD. Where it is set and does not answer, `scan` throws and nothing passes. */
@Injectable()
export class VirusScanner {
  private readonly address: ClamdAddress | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.address = config.clamd;
  }

  async state(): Promise<ScannerState> {
    if (!this.address) return 'off';
    const answer = await ask(this.address, [Buffer.from('zPING\0')], PING_PATIENCE_MS).catch(() => null);
    return answer === 'PONG' ? 'ready' : 'unreachable';
  }

  async scan(file: string): Promise<ScanVerdict> {
    if (!this.address) return 'not_scanned';
    const answer = await ask(this.address, framed(file), SCAN_PATIENCE_MS);
    if (answer === 'stream: OK') return 'clean';
    if (answer.endsWith(' FOUND')) return 'infected';
    throw new Error(`clamd answered: ${answer}`);
  }
}
