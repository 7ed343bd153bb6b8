// The practical limit: node:http and pg, one named statement, nothing else. The yardstick of npm run bench.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import pg from 'pg';
import { inProject } from '../paths.mjs';

// The API is compiled to CommonJS.
const api = (file) => createRequire(import.meta.url)(inProject(`apps/api/dist/${file}.js`));
const { PLAN_PROGRESS_SQL } = api('features/progress/plan-progress.sql');
const { AS_SENT } = api('platform/database/sql');
const { dataSourceOptions } = api('data-source');
// The same connection settings as the product's, so that only what stands between the socket and the statement differs.
const { extra, poolSize } = dataSourceOptions(process.env.DATABASE_URL, 10);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: poolSize, ...extra });
/** @type {(values: unknown[]) => import('pg').QueryConfig & { binary: boolean }} */
const dashboard = (values) => ({ name: 'plan-progress', text: PLAN_PROGRESS_SQL, values, binary: true, types: AS_SENT });
const ROUTE = /^\/api\/v1\/plans\/([^/]+)\/progress$/;

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const slug = ROUTE.exec(url.pathname)?.[1];
  if (!slug) {
    response.writeHead(404).end();
    return;
  }
  try {
    const { rows } = await pool.query(dashboard([slug, url.searchParams.get('asOf'), 'fr']));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0].json);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.env.PORT), '127.0.0.1');
