// npm run check: format, lint and boundaries, styles, types of everything, generated files. All are run, then the verdict.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CLDR_FILE, cldrText } from '../cldr.mjs';
import { expectedError } from '../lifetime.mjs';
import { inProject, TOOL } from '../paths.mjs';
import { node } from '../processes.mjs';
import { attempt } from '../progress.mjs';
import { schemasText, SCHEMAS_FILE } from '../schemas.mjs';
import { OPENAPI_FILE, OPENAPI_PROGRAM } from './generate.mjs';

const PROJECTS = ['libs/shared', 'migrations', 'apps/api', 'apps/web'];

export async function run() {
  const verdicts = [
    await attempt('Format (prettier)', () => node([TOOL.prettier, '--check', '--log-level=warn', '.'])),
    await attempt('Lint and boundaries (oxlint)', () =>
      node([
        TOOL.oxlint,
        '--type-aware',
        '--deny-warnings',
        ...['apps', 'libs', 'migrations', 'tools'].filter((folder) => existsSync(inProject(folder))),
      ]),
    ),
    await attempt('Styles (stylelint)', () => node([TOOL.stylelint, 'apps/web/**/*.css', '--allow-empty-input'])),
    await attempt('Types (tsc)', checkTypes),
    await attempt('Generated files', checkGenerated),
  ];
  return verdicts.includes(false) ? 1 : 0;
}

async function checkTypes() {
  await node([TOOL.tsc, '-b', ...PROJECTS.filter((project) => existsSync(inProject(project, 'tsconfig.json')))]);
  const others = globSync(
    ['apps/*/tsconfig.spec.json', 'libs/*/tsconfig.spec.json', 'migrations/tsconfig.spec.json', 'apps/web/e2e/tsconfig.json'],
    {
      cwd: inProject(),
    },
  );
  for (const config of others) await node([TOOL.tsc, '-p', config, '--noEmit', '--composite', 'false', '--incremental', 'false']);
}

const stale = (file) => expectedError(`${file} is out of date: run npm run generate and commit the result.`);

/** The committed tables, schemas and OpenAPI document must be what CLDR and the code say today. */
async function checkGenerated() {
  // Where no Node comes prebuilt, a newer one may have a newer CLDR.
  const pinned = `v${readFileSync(inProject('.nvmrc'), 'utf8').trim()}`;
  if (process.version === pinned && readFileSync(inProject(CLDR_FILE), 'utf8') !== (await cldrText())) throw stale(CLDR_FILE);
  if (readFileSync(inProject(SCHEMAS_FILE), 'utf8') !== (await schemasText())) throw stale(SCHEMAS_FILE);
  const committed = inProject(OPENAPI_FILE);
  if (!existsSync(committed) || !existsSync(inProject(OPENAPI_PROGRAM))) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'iltizam-openapi-'));
  try {
    const fresh = path.join(folder, 'openapi.json');
    await node([OPENAPI_PROGRAM, fresh]);
    if (readFileSync(fresh, 'utf8') !== readFileSync(committed, 'utf8')) {
      throw stale(OPENAPI_FILE);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
