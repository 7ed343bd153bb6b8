import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/**
 * The transaction that the current call runs in, if any. Reads made inside a write see what it wrote, and a write made
 * inside another one joins it, so that a service never hands a connection around.
 */
export const ambientTransaction = new AsyncLocalStorage<EntityManager>();
