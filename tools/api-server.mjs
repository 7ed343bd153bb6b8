import { setTimeout as sleep } from 'node:timers/promises';
import { expectedError } from './lifetime.mjs';
import { inProject } from './paths.mjs';
import { node, start } from './processes.mjs';

const PATIENCE_MS = 60_000;

export const migrate = (databaseUrl) => node(['apps/api/dist/migrate.js'], { env: { DATABASE_URL: databaseUrl } });

/** Loads the demonstration plans; they are loaded once, later calls change nothing. */
export const loadDemo = (databaseUrl, env = {}) => node(['apps/api/dist/demo/load.js'], { env: { ...env, DATABASE_URL: databaseUrl } });

/** Starts the built API with the built web app and waits until it is ready to answer. */
export async function startApi({ databaseUrl, dataDir, port, host = '127.0.0.1', env = {} }) {
  const running = start(['apps/api/dist/main.js'], {
    env: {
      NODE_ENV: 'production',
      ...env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: host,
      WEB_DIST: inProject('apps/web/dist/client'),
      ILTIZAM_DATA_DIR: dataDir,
    },
  });
  const url = addressOf(host, port);
  let ended = false;
  void running.exited.then(() => (ended = true));
  for (const since = Date.now(); !(await isReady(url)); await sleep(50)) {
    if (ended) throw expectedError('The API stopped before it was ready: see its lines above.');
    if (Date.now() - since > PATIENCE_MS) throw expectedError(`The API did not become ready in ${PATIENCE_MS / 1000} s.`);
  }
  return { ...running, url };
}

/** An address to open in a browser on this machine, also when the server listens on every interface. */
function addressOf(host, port) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function isReady(url) {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return response.status === 200;
  } catch {
    return false;
  }
}
