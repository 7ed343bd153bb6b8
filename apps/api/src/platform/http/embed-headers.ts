import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { keptFiveMinutes } from './site-url.js';

const EMBED = /^\/[a-z]{2,3}\/embed\//;

/** `/fr/embed/…`: made to stand inside other sites. */
export const isEmbed = (url: string): boolean => EMBED.test(url);

/** Pages of the site may stand in no frame; an embed may stand in all, knows nobody, and may be kept for five minutes. */
export const setEmbedHeaders = (fastify: FastifyInstance, config: Pick<Config, 'publicUrl'>): void => {
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
    // 304 renews what is kept, and must not forbid it.
    void reply.header('cache-control', [200, 304].includes(reply.statusCode) ? keptFiveMinutes(config) : 'no-store');
    return payload;
  });
};
