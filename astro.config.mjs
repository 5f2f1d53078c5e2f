// Wiring only: what the site says is in src/content and edition/, what it does in src/.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basename } from 'node:path';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editionFiles } from './src/engine/edition-files.ts';
import { turnabout } from './src/engine/integration.ts';
import { policy } from './src/engine/policy.ts';
import { smallPreload } from './src/engine/small-preload.ts';
import { isOwnPage } from './src/engine/print/is-own-page.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const files = editionFiles(root);
const { default: edition } = await import(pathToFileURL(files.config).href);

export default defineConfig({
  site: edition.site,
  base: edition.base,
  outDir: process.env['TURNABOUT_OUT'] ?? 'dist',
  cacheDir: `.cache/astro/${basename(files.folder)}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: { csp: policy },
  integrations: [turnabout(edition), mdx(), react(), sitemap({ filter: isOwnPage(edition.base) })],
  vite: {
    plugins: [smallPreload(edition.base)],
    // A script that stands in the page is loaded with every page; a file is loaded once.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '#edition-config': files.config, '#edition-theme': files.theme } },
  },
});
