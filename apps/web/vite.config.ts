import react from '@vitejs/plugin-react';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://127.0.0.1:3000';
const source = ['@iltizam/source', 'module', 'development|production'];

const STAFF_UI =
  'charts|rich-text|confirmed-button|undo-notice|conflict-panel|send-failure|error-summary|grant-words|file-picker|file-facts|sending-file|use-file-sending|upload|day-field|page-links|tabs';
const STAFF_RULES =
  'reports|editions|studio|imports|portable|workspace|drafts|meetings|operations|notifications|invitations|members|reviews|past-reports|report-templates|documents|amendments|activities|accounts';
const SHARED = new RegExp(String.raw`src/(ui|lib)/(?!${STAFF_UI})|libs/shared/src/(?!${STAFF_RULES})`);

/** Compressed once, as hard as it goes, rather than at every request. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle({ dir = '' }) {
    for (const name of globSync('assets/*.{js,css}', { cwd: dir })) {
      const file = path.join(dir, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/** Built twice: for browsers into `client`, and for the API, which draws pages with it, into `server`, one file without dependencies. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: isSsrBuild ? [react()] : [react(), compressed],
  resolve: { conditions: [...source, 'browser'] },
  ssr: { noExternal: true, resolve: { conditions: [...source, 'node'] } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        assetsInlineLimit: 0,
        manifest: true,
        cssCodeSplit: false,
        // What most pages share travels together: many small files compress badly. What only pages of staff share would burden the public ones.
        rolldownOptions: {
          // Every page's list of chunks travels with the first one: names without words make it two kilobytes shorter.
          output: { chunkFileNames: 'assets/[hash].js', codeSplitting: { groups: [{ name: 'shared', test: SHARED, minShareCount: 5 }] } },
        },
      },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': api, '/health': api, '/cards': api } },
}));
