// npm run test:unit [-- jest options]: every Jest project, the integration tests on a throwaway PostgreSQL.
import { testDatabase } from '../database.mjs';
import { TOOL } from '../paths.mjs';
import { node } from '../processes.mjs';
import { step } from '../progress.mjs';

/** Gives the end of Jest's output, with its totals. */
export async function runJest(args) {
  const { adminUrl } = await step('Starting a throwaway database', testDatabase);
  return node([TOOL.jest, '--config', 'tools/jest/jest.config.mjs', ...args], {
    capture: true,
    env: {
      NODE_ENV: 'test',
      TEST_DATABASE_URL: adminUrl,
      // Jest loads the ES modules of Nest only with this flag.
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  });
}

export async function run(args) {
  await runJest(args);
  return 0;
}
