import { parseArgs } from 'node:util';
import { builtBase } from './built-base.ts';
import { builtFolder } from './paths.ts';
import { ProblemError } from './problem.ts';
import { readPort } from './read-port.ts';
import { listen, siteServer } from './site-server.ts';

export interface ServeOptions {
  port: number;
  /** Network address to listen on; this machine alone unless something else is asked for. */
  host: string;
  base: string | undefined;
  /** Whether to build first; only `start` asks. */
  build: boolean;
}

/**
 * Reads `--port`, `--host`, `--base` and `--no-build`, and the variables PORT and HOST.
 * @throws {ProblemError} for an option that does not exist or a port that is none.
 */
export function readServeOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const options = {
    port: { type: 'string' },
    host: { type: 'string' },
    base: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const port = readPort(values.port, env);
    const host = values.host ?? env['HOST'] ?? '127.0.0.1';
    return { port, host, base: values.base, build: !values['no-build'] };
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof TypeError)) throw error;
    const what = 'An option is not known here.';
    const instead = 'use --port, --host, --base or --no-build';
    throw new ProblemError({ code: 'option-unknown', what, found: args.join(' '), instead });
  }
}

/** Serves the build until the person stops it, and prints its address. */
export async function serveSite({
  port,
  host,
  base = builtBase(builtFolder),
}: ServeOptions): Promise<void> {
  const server = siteServer({ folder: builtFolder, base });
  await listen(server, port, host);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  const name = host === '127.0.0.1' ? 'localhost' : host;
  console.log(`\nTurnabout is at http://${name}:${String(port)}${base}   (Ctrl+C stops it)`);
}
