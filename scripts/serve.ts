// Serves the last build as a static host would: [--port 4321] [--host 127.0.0.1] [--base /].
import { readServeOptions, serveSite } from './support/serve-site.ts';
import { runScript } from './support/problem.ts';

await runScript(async () => {
  await serveSite(readServeOptions(process.argv.slice(2), process.env));
});
