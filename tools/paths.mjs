import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** An absolute path inside the project. */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** The scripts behind node_modules/.bin: run with our own Node, so that no shell and no .cmd file comes between. */
export const TOOL = {
  jest: 'node_modules/jest/bin/jest.js',
  nx: 'node_modules/nx/dist/bin/nx.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
};
