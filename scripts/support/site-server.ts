import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { builtBase } from './built-base.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { ProblemError } from './problem.ts';

export interface SiteOptions {
  /** The built folder. */
  folder: string;
  /** Base path; read from the build where it is left out. */
  base?: string | undefined;
}

/**
 * A server of a built site as a good static host would serve it: under its base path, with its headers, and with its
 * own page where an address leads nowhere.
 * @throws {ProblemError} if the folder holds no build.
 */
export function siteServer({ folder, base = builtBase(folder) }: SiteOptions): Server {
  const files = sirv(folder, { dev: true, etag: true });
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];

  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const suffix = query === undefined ? '' : `?${query}`;
    if (!path.startsWith(base)) {
      const home = path === '/' || `${path}/` === base;
      if (home) response.writeHead(302, { location: base + suffix }).end();
      else sendNotFound(folder, response);
      return;
    }
    const below = `/${path.slice(base.length)}`;
    for (const [name, value] of headersFor(rules, below)) response.setHeader(name, value);
    if (isFolderWithoutSlash(folder, below)) {
      response.writeHead(301, { location: `${path}/${suffix}` }).end();
      return;
    }
    const inner: IncomingMessage = Object.assign(request, { url: below + suffix });
    files(inner, response, () => {
      sendNotFound(folder, response);
    });
  });
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  return (
    !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path, 'index.html'))
  );
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/**
 * Starts a server and resolves once it answers.
 * @throws {ProblemError} if the port is taken or may not be used.
 */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portProblem(error, port, host));
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Makes sure that a port can be listened on, before something long begins.
 * @throws {ProblemError} if it is taken or may not be used.
 */
export async function tryPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const other = port < 65_535 ? port + 1 : port - 1;
  const instead = `choose another, such as "npm start -- --port ${String(other)}" or PORT=${String(other)}`;
  if (error.code === 'EADDRINUSE') {
    const what = `Port ${String(port)} is taken.`;
    const found = `something else listens on ${host}:${String(port)}`;
    return new ProblemError({ code: 'port-taken', what, found, instead });
  }
  if (error.code === 'EACCES') {
    const what = `Port ${String(port)} may not be used by this account.`;
    const found = 'ports below 1024 are kept for the system';
    return new ProblemError({ code: 'port-forbidden', what, found, instead });
  }
  return error;
}
