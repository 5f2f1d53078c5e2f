// Checks every content file. --format json and --format github are for machines; --write-docs renews docs/errors.
import { parseArgs } from 'node:util';
import { count, formatForGithub } from '../src/engine/check/format-problems.ts';
import { checkContent, formatProblems } from '../src/engine/check/index.ts';
import { writeErrorPages } from '../src/engine/check/error-pages.ts';
import { editionFiles } from '../src/engine/edition-files.ts';
import { root } from './support/paths.ts';
import { ProblemError, runScript } from './support/problem.ts';

const formats = ['text', 'json', 'github'];

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  if (formats.includes(values.format)) return values;
  throw new ProblemError({
    code: 'option-unknown',
    what: 'There is no such format.',
    found: values.format,
    instead: `choose from ${formats.join(', ')}`,
  });
}

await runScript(async () => {
  const { format, 'write-docs': writeDocs } = readOptions();
  if (writeDocs) {
    const pages = writeErrorPages(root);
    console.log(`${count(pages.length, 'page')} written to docs/errors`);
    return;
  }
  const start = performance.now();
  const { problems, files } = await checkContent({ root, edition: editionFiles(root).folder });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (format === 'json') console.log(JSON.stringify({ problems, files: files.length }, null, 2));
  else if (problems.length > 0) {
    console.log(format === 'github' ? formatForGithub(problems) : formatProblems(problems));
  } else {
    const collections = new Set(files.map(({ collection }) => collection));
    console.log(
      `The content is in order: ${count(files.length, 'file')} in ${count(collections.size, 'collection')}, ${seconds} s.`,
    );
  }
  if (problems.length > 0) process.exitCode = 1;
});
