import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import {
  findResponseType,
  findRedirect,
  isHidden,
  listHeaders,
  type Request,
} from '../export/hosting/response.ts';
import { findHosting, type Hosting } from '../export/hosting/hosting.ts';
import { toBase } from '../urls/hrefs.ts';

/** A running server. */
export interface RunningServer {
  /** Address of the site's root, with its base path: `http://127.0.0.1:4321/help/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** Directory that holds the built site. */
  readonly directory: string;
  readonly base: string;
  /** 0 selects a free port. */
  readonly port: number;
  /** Ignores the redirect rules, like a host without support for them; the pages themselves redirect. */
  readonly isPlain?: boolean;
}

/**
 * Serves a built site like a host that applies the generated rules: the same headers, redirects and hidden files
 * (src/export/hosting/), and `404.html` with status 404 for missing files. Throws if the port is in use.
 */
export async function startServer({
  directory,
  base,
  port,
  isPlain = false,
}: ServerOptions): Promise<RunningServer> {
  const root = toBase(base);
  const rules = findHosting(directory, root);
  const hosting = isPlain ? { ...rules, redirects: [] } : rules;
  const serve = sirv(directory, { dev: true, etag: true });
  const server = createServer((message, response) => {
    const { path, query } = parseTarget(message.url ?? '/');
    const request: Request = { method: message.method ?? 'GET', path, isSecure: false };
    const answer = findAnswer({ directory, hosting, root }, request);
    setHeaders(response, hosting, request, answer);
    if (answer.location !== undefined) sendRedirect(response, answer, query);
    else if (request.method === 'OPTIONS') response.writeHead(204).end();
    else if (answer.status === 404) sendNotFound(directory, response);
    else {
      message.url = encodeURI(path.slice(root.length - 1));
      serve(message, response, () => sendNotFound(directory, response));
    }
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${root}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });

interface Target {
  readonly path: string;
  /** Includes the question mark; empty without a query. */
  readonly query: string;
}

/** Removes dot segments and double slashes, as hosts do: `//host/` in a `Location` would lead to another site. */
function parseTarget(url: string): Target {
  const start = url.indexOf('?');
  const raw = start < 0 ? url : url.slice(0, start);
  const query = start < 0 ? '' : url.slice(start);
  try {
    return { path: posix.normalize(decodeURIComponent(raw)), query };
  } catch {
    return { path: posix.normalize(raw), query };
  }
}

interface Answer {
  readonly status: number;
  /** The href whose header rules apply. */
  readonly href: string;
  readonly location?: string;
}

interface Site {
  readonly directory: string;
  readonly hosting: Hosting;
  readonly root: string;
}

function findAnswer({ directory, hosting, root }: Site, { path }: Request): Answer {
  if (path === '/' && root !== '/') return { status: 302, href: path, location: root };
  if (`${path}/` === root) return { status: 301, href: path, location: root };
  const missing = { status: 404, href: hosting.notFound };
  if (!path.startsWith(root) || isHidden(hosting, path)) return missing;
  const moved = findRedirect(hosting, path);
  if (moved !== undefined) return { status: 301, href: path, location: moved };
  const file = join(directory, path.slice(root.length));
  if (path.endsWith('/'))
    return existsSync(join(file, 'index.html')) ? { status: 200, href: path } : missing;
  if (existsSync(join(file, 'index.html')))
    return { status: 301, href: path, location: `${path}/` };
  return existsSync(file) ? { status: 200, href: path } : missing;
}

function setHeaders(
  response: ServerResponse,
  hosting: Hosting,
  request: Request,
  { status, href }: Answer,
): void {
  for (const [name, value] of listHeaders(hosting, request, href)) response.setHeader(name, value);
  if (status < 300 || status === 404)
    response.setHeader('Content-Type', findResponseType(hosting, href));
}

const sendRedirect = (
  response: ServerResponse,
  { status, location }: Answer,
  query: string,
): void => void response.writeHead(status, { Location: encodeURI(location ?? '') + query }).end();

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Not found\n');
}
