import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/turns.js';
import type { Card } from './card.js';
import type { CardAnswer } from './card-worker.js';

const WAITING_MAX = 32;
const TIME_LIMIT_MS = 10_000;
/** pictures of some 80 kB each */
const KEPT_MAX = 100;

// Jest loads this file as TypeScript, but a thread is plain Node: there it runs the compiled file, so the API is built before its tests.
const WORKER = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../dist/features/sharing/card-worker.js')
  : join(__dirname, 'card-worker.js');

/** Draws cards in one thread beside the server, and keeps the last ones: a picture takes a core for some 50 ms. */
@Injectable()
export class CardPrinter implements OnApplicationShutdown {
  private readonly turns = new Turns(1, WAITING_MAX);
  private readonly kept = new Map<string, Promise<Buffer>>();
  private worker: Worker | undefined;

  /** The card as PNG: the same card, the same bytes. Whoever asks for a picture that is being drawn waits for that one. */
  png(card: Card): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(card)).digest('base64');
    const picture =
      this.kept.get(key) ??
      this.turns.take(
        () => this.draw(card),
        () => new DomainError('request.too_many'),
      );
    // Put last again, so that the first one is the one not asked for the longest.
    this.kept.delete(key);
    this.kept.set(key, picture);
    picture.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_MAX && oldest !== undefined) this.kept.delete(oldest);
    return picture;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private async draw(card: Card): Promise<Buffer> {
    const worker = this.running();
    try {
      const answer = await answerOf(worker, card);
      if (answer.ok) return Buffer.from(answer.png);
      throw new Error(answer.reason);
    } catch (error) {
      // Whatever state it is in, the next card gets a new thread.
      this.worker = undefined;
      void worker.terminate();
      throw error;
    }
  }

  private running(): Worker {
    if (this.worker === undefined) {
      const worker = new Worker(WORKER);
      worker.unref();
      // A thread may also fail while nobody waits for it; without a listener that would end the server.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        if (this.worker === worker) this.worker = undefined;
      });
      this.worker = worker;
    }
    return this.worker;
  }
}

const answerOf = async (worker: Worker, card: Card): Promise<CardAnswer> => {
  const answered = once(worker, 'message', { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  worker.postMessage(card);
  return ((await answered) as [CardAnswer])[0];
};
