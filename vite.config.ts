import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import type { PreparedScenario } from './renderer/stores/appStore.ts';
import { describeModel, type DescribedModel } from './renderer/screens/learn/describeModel.ts';
import { entryOf } from './renderer/stores/libraryEntry.ts';
import { readScenario } from './renderer/workers/readScenario.ts';
import { facts } from './sim/facts/facts.ts';

const fromRoot = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** `four-worlds.yaml?entry`: what the library shows of a scenario, read once for all visits. */
const libraryEntries: Plugin = {
  name: 'library-entries',
  enforce: 'pre',
  load: {
    filter: { id: /\.yaml\?entry$/ },
    handler: (address) => {
      const file = address.replace(/\?entry$/, '');
      const id = path.basename(file, '.yaml');
      const read = readScenario(readFileSync(file, 'utf8'));
      const listed: PreparedScenario =
        read.kind === 'ready'
          ? { kind: 'ready', id, scenario: entryOf(read.scenario) }
          : { kind: 'broken', id, problems: read.problems };
      return `export default ${JSON.stringify(listed)};`;
    },
  },
};

/** `MODEL.md?described`: the rules as they are stated, and the facts without what measures them. */
const statedModel: Plugin = {
  name: 'stated-model',
  enforce: 'pre',
  load: {
    filter: { id: /MODEL\.md\?described$/ },
    handler: (address) => {
      const described: DescribedModel = {
        ...describeModel(readFileSync(address.replace(/\?described$/, ''), 'utf8')),
        facts: facts.map(({ id, statement, source }) => ({ id, statement, source })),
      };
      return `export default ${JSON.stringify(described)};`;
    },
  },
};

export default defineConfig({
  root: fromRoot('renderer'),
  // Relative addresses: the same build serves app://, a local server and any folder of a school's site.
  base: './',
  // Whoever serves index.html puts a fresh nonce in place of this word and into the policy header.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react(), libraryEntries, statedModel],
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
