import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectedError } from './lifetime.mjs';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The browser of the end-to-end tests: CHROMIUM, else the first one installed. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw expectedError(`CHROMIUM names ${named}, which does not exist.`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  const found = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), MAC].find((file) => existsSync(file));
  if (found) return found;
  throw expectedError(
    'The end-to-end tests need Chromium or Chrome, and none was found. On Debian or Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere: install it and set CHROMIUM to the path of its program.',
  );
}
