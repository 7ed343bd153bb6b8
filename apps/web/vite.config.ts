import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:3000';
const source = ['@iltizam/source', 'module', 'development|production'];

/** Built twice: for browsers into `client`, and for the API, which draws pages with it, into `server`, one file without dependencies. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  resolve: {
    conditions: [...source, 'browser'],
    alias: { 'react-i18next': new URL('./src/ui/translation.tsx', import.meta.url).pathname },
  },
  ssr: { noExternal: true, resolve: { conditions: [...source, 'node'] } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
      }
    : { outDir: 'dist/client', emptyOutDir: true, assetsInlineLimit: 0, manifest: true, cssCodeSplit: false },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': api, '/health': api } },
}));
