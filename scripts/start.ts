// Builds the site if anything has changed, then serves it. --no-build serves the last build; --port 4322 chooses a port.
import { buildSite } from './support/build-site.ts';
import { runScript } from './support/problem.ts';
import { tryPort } from './support/site-server.ts';
import { readServeOptions, serveSite } from './support/serve-site.ts';

await runScript(async () => {
  const options = readServeOptions(process.argv.slice(2), process.env);
  await tryPort(options.port, options.host);
  if (options.build) {
    const { exitCode } = await buildSite({ output: 'show' });
    if (exitCode !== 0) {
      process.exitCode = exitCode;
      return;
    }
  }
  await serveSite(options);
});
