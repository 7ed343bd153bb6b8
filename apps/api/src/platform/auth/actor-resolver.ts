import type { Actor } from './actor.js';

/** Finds who holds a session's token; implemented by the accounts feature. */
export abstract class ActorResolver {
  abstract resolve(token: string): Promise<Actor | null>;
}
