// Builds the site into dist/, unless the last build was made from the same files. --force builds anyway.
import { parseArgs } from 'node:util';
import { buildSite } from './support/build-site.ts';

const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });
const { exitCode, fresh } = await buildSite({ output: 'show', force: values.force });
if (!fresh) console.log('The build is up to date; --force builds it again.');
process.exitCode = exitCode;
