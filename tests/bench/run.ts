// Runs the benchmarks named, or all: npm run bench, npm run bench -- selector weights
import process, { argv } from 'node:process';

const all = ['selector', 'programme', 'planning', 'score', 'returns', 'weights', 'build'];
const named = argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are ${all.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of named.length > 0 ? named : all) await import(`./${name}.ts`);
}
