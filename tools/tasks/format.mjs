// npm run format: rewrites every file the way `npm run check` wants it.
import { TOOL } from '../paths.mjs';
import { node } from '../processes.mjs';

export async function run() {
  await node([TOOL.prettier, '--write', '--log-level=warn', '.']);
  return 0;
}
