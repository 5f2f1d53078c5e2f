import { ProblemError } from './problem.ts';

/** Where the site is served unless something else is asked for. */
export const defaultPort = 4321;

/**
 * Reads the port from `--port`, else from the variable `PORT`, else the default.
 * @throws {ProblemError} if it is not a whole number from 1 to 65535.
 */
export function readPort(option: string | undefined, env: NodeJS.ProcessEnv): number {
  const [from, value] = option === undefined ? ['PORT', env['PORT']] : ['--port', option];
  if (value === undefined || value === '') return defaultPort;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new ProblemError({
    code: 'port-invalid',
    what: 'This is not a port.',
    found: `${from} is "${value}"`,
    instead: `write a whole number from 1 to 65535, such as "--port ${String(defaultPort + 1)}"`,
  });
}
