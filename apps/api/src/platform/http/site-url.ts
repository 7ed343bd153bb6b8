import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** The site's public address, such as `https://iltizam.example`: as configured, else as this request was addressed. */
export const siteUrlOf = ({ publicUrl }: Pick<Config, 'publicUrl'>, request: FastifyRequest): string => {
  if (publicUrl !== null) return publicUrl;
  const asked = `${request.protocol}://${request.host}`;
  // What a caller writes into Host is printed in addresses: only what is the beginning of one.
  return URL.canParse(asked) ? new URL(asked).origin : 'http://localhost';
};

/** Where the API lies for its readers, such as `https://iltizam.example/api/v1`. */
export const apiUrlOf = (config: Pick<Config, 'publicUrl'>, request: FastifyRequest): string => `${siteUrlOf(config, request)}/api/v1`;
