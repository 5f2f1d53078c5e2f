import { configDefaults, defineConfig } from 'vitest/config';
import { editionFiles } from './src/engine/edition-files.ts';
import { root } from './scripts/support/paths.ts';

const { config, theme } = editionFiles(root);

export default defineConfig({
  // The same names that astro.config.mjs gives to the edition's files.
  resolve: { alias: { '#edition-config': config, '#edition-theme': theme } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**', 'tests/bench/**'],
    allowOnly: false,
    // Left alone, it keeps a core for whoever watches, which on two cores is half of them.
    maxWorkers: '100%',
    // One process runs many files: none changes what the next one imports, and starting 180 took a third of the time.
    isolate: false,
    // The same examples in every run, so that what passed once passes again; others on demand.
    setupFiles: ['tests/setup/same-examples.ts'],
    // What passes only at a second try is named when all has run.
    retry: 1,
    restoreMocks: true,
    unstubEnvs: true,
    // No test asserts how long something takes; a machine that others use may be slow for a while.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
