import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const current = new AsyncLocalStorage<FastifyRequest>();

/** Keeps at hand who asks, for work deep below a route that one asker may not have all of. */
export function rememberAskers(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => current.run(request, done));
}

/** The account, or without one the address, of the request that is being answered; null in a job. */
export function currentAsker(): string | null {
  const request = current.getStore();
  if (!request) return null;
  const { accountId } = request.actor;
  return accountId === null ? request.ip : `account ${accountId}`;
}
