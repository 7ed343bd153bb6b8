import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

type Site = Pick<Config, 'publicUrl'>;

/** What a caller writes into Host is printed in addresses, headers and pictures: only the name of a machine, of the length that names have. */
const HOST = /^(?=.{1,253}(:\d+)?$)(\[[\da-f:.]+\]|[a-z\d._-]+)(:\d+)?$/i;

/** The site's public address, such as `https://iltizam.example`: as configured, else as this request was addressed. */
export const siteUrlOf = ({ publicUrl }: Site, { protocol, host }: FastifyRequest): string => {
  if (publicUrl !== null) return publicUrl;
  const asked = `${protocol}://${host}`;
  return HOST.test(host) && URL.canParse(asked) ? new URL(asked).origin : 'http://localhost';
};

/** Where the API lies for its readers, such as `https://iltizam.example/api/v1`. */
export const apiUrlOf = (config: Site, request: FastifyRequest): string => `${siteUrlOf(config, request)}/api/v1`;

/** `cache-control` of what is the same for everybody. Without a configured address it names the site as its caller did: no shared cache may keep that. */
export const keptFiveMinutes = ({ publicUrl }: Site): string => `${publicUrl === null ? 'private' : 'public'}, max-age=300`;

/** The site's address where there is no request to tell it: as configured, else as this process listens. */
export const ownSiteUrl = ({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string => {
  if (publicUrl !== null) return publicUrl;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
