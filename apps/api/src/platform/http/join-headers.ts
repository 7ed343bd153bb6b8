import type { FastifyInstance } from 'fastify';

const JOIN = /^((\/[a-z]{2,3})?\/(join|stop-mail|recover)|\/api\/v1\/stop-mail)\/./;

/** `/fr/join/<token>`, `/fr/stop-mail/<token>`, `/fr/recover/<token>`: the address is a secret. */
export const isJoin = (url: string): boolean => JOIN.test(url);

/** The address without what follows `join/` or `stop-mail/`, for the log. */
export const withoutToken = (url: string): string =>
  url.replace(/^((?:\/[a-z]{2,3})?\/(?:join|stop-mail|recover)\/|\/api\/v1\/stop-mail\/).*/, '$1…');

/** No cache keeps the page of an invitation, no other page learns its address, no search engine lists it. */
export const setJoinHeaders = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!isJoin(request.url)) return payload;
    void reply
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .removeHeader('etag');
    return payload;
  });
};
