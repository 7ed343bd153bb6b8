// npm run generate: writes the committed files that are made from the code.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeCldr } from '../cldr.mjs';
import { inProject } from '../paths.mjs';
import { build, node } from '../processes.mjs';
import { step } from '../progress.mjs';
import { writeSchemas } from '../schemas.mjs';

export const OPENAPI_FILE = 'docs/api/openapi.json';
/** Takes the file to write as its argument; needs no database. */
export const OPENAPI_PROGRAM = 'apps/api/dist/openapi.js';

export async function run() {
  await step('Reading the words of dates and numbers', writeCldr);
  await step('Reading the contract', writeSchemas);
  await step('Building the API', () => build('@iltizam/api'));
  mkdirSync(path.dirname(inProject(OPENAPI_FILE)), { recursive: true });
  await step(`Writing ${OPENAPI_FILE}`, () => node([OPENAPI_PROGRAM, inProject(OPENAPI_FILE)]));
  return 0;
}
