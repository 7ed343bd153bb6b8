import type { FastifyInstance } from 'fastify';

const EMBED = /^\/[a-z]{2,3}\/embed\//;

/** `/fr/embed/…`: made to stand inside other sites. */
export const isEmbed = (url: string): boolean => EMBED.test(url);

/** Pages of the site may stand in no frame; an embed may stand in all, knows nobody, and may be kept by every cache for five minutes. */
export const setEmbedHeaders = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!isEmbed(request.url)) return payload;
    const policy = String(reply.getHeader('content-security-policy') ?? '').replace("frame-ancestors 'none'", 'frame-ancestors *');
    void reply
      .header('content-security-policy', policy)
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('referrer-policy', 'strict-origin-when-cross-origin')
      .removeHeader('x-frame-options')
      .removeHeader('set-cookie')
      .removeHeader('vary');
    void reply.header('cache-control', reply.statusCode === 200 ? 'public, max-age=300' : 'no-store');
    return payload;
  });
};
