import type { INestApplication } from '@nestjs/common';

/** Where the routes lie: everything below /api/v1, except what asks for the health of the process and what others look for at the root. */
export const setAddresses = (app: INestApplication): INestApplication =>
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'cards/*path', 'robots.txt', 'sitemap.xml', 'sitemaps/*path'] });
