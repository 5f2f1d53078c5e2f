// Every built page is valid HTML by the rules of .htmlvalidate.mjs.
import { join, relative } from 'node:path';
import { builtBase } from './support/built-base.ts';
import { builtPages } from './support/built-page.ts';
import { builtFolder, commandFile, root } from './support/paths.ts';
import { runNode } from './support/run-command.ts';
import { runScript } from './support/problem.ts';

await runScript(async () => {
  builtBase(builtFolder);
  const files = builtPages(builtFolder).map(({ file }) => relative(root, join(builtFolder, file)));
  const { exitCode } = await runNode(
    commandFile('html-validate'),
    ['--config', join(root, '.htmlvalidate.mjs'), '--formatter', 'text', ...files],
    { output: 'show' },
  );
  console.log(`${files.length} pages`);
  process.exitCode = exitCode;
});
