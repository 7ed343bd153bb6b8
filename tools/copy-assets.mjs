// Copies what TypeScript leaves behind from apps/api/src to apps/api/dist, keeping paths. Called by the build of the API.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

const ASSET = /\.(json|typ|sql|css|csv|html|txt|ttf|otf|woff2?|svg|icc)$/;
const source = inProject('apps/api/src');
const target = inProject('apps/api/dist');

for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !ASSET.test(entry.name)) continue;
  const from = path.join(entry.parentPath, entry.name);
  const to = path.join(target, path.relative(source, from));
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
}
