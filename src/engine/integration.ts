import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from './check/index.ts';
import { editionFiles } from './edition-files.ts';
import { serveLastIndex } from './last-index.ts';
import { buildSearchIndex } from './search-index.ts';
import { serveRetired } from './offline/serve-retired.ts';
import { writeOfflineWorker } from './offline/write-offline-worker.ts';
import { tightenPolicies } from './tight-policy.ts';

/** Stops a build on faulty content, before Astro reads it, and makes the search index after it. */
export function turnabout({ offline }: { readonly offline: boolean }): AstroIntegration {
  let outDir: URL;
  let base: string;
  return {
    name: 'turnabout',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        outDir = config.outDir;
        base = config.base;
        // Types can be made, and a built site looked at, whatever the state of the content.
        if (command === 'preview' || command === 'sync') return;
        const root = fileURLToPath(config.root);
        const { problems } = await checkContent({ root, edition: editionFiles(root).folder });
        if (problems.length === 0) return;
        const report = formatProblems(problems);
        // While writing, a half-finished file must not end the session; a build stops.
        if (command === 'dev') logger.warn(report);
        else throw new Error(report);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveLastIndex(fileURLToPath(outDir)));
        server.middlewares.use(serveRetired(base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        tightenPolicies(fileURLToPath(dir));
        const { pages } = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`search index: ${pages} pages`);
        await writeOfflineWorker({ folder: fileURLToPath(dir), base, offline });
      },
    },
  };
}
