import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: fromRoot('renderer'),
  // Relative addresses: the same build serves app://, a local server and any folder of a school's site.
  base: './',
  // Whoever serves index.html puts a fresh nonce in place of this word and into the policy header.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  worker: { format: 'es' },
  server: { fs: { allow: [fromRoot('.')] } },
  build: {
    outDir: fromRoot('dist/renderer'),
    emptyOutDir: true,
    sourcemap: false,
    // The policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'charts',
              test: /node_modules[\\/](recharts|victory-vendor|d3-|es-toolkit|@reduxjs|immer)/,
            },
            {
              name: 'controls',
              test: /node_modules[\\/](react-aria|react-stately|@react-aria|@internationalized)/,
            },
            {
              // What charts and controls share stands here too, or the first page would load the charts for its sake.
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|clsx)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
