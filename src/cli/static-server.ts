import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { parse as parseRange } from 'range-parser';
import send from 'send';
import {
  findResponseType,
  findRedirect,
  isHidden,
  listHeaders,
  type Request,
} from '../export/hosting/response.ts';
import { findHosting, type Hosting } from '../export/hosting/hosting.ts';
import { decodePath } from '../urls/decode-path.ts';

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

interface Site {
  readonly directory: string;
  readonly hosting: Hosting;
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
  const rules = findHosting(directory, base);
  const site = { directory, hosting: isPlain ? { ...rules, redirects: [] } : rules };
  const server = createServer((message, response) => {
    try {
      respond(site, message, response);
    } catch (error) {
      console.error(error);
      end(response, 500);
    }
  });
  refuseTunnels(server);
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: new URL(site.hosting.base, `http://127.0.0.1:${address.port}`).href,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Resolves when the server listens. Errors after that, such as too many connections, are only reported. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail).on('error', (error) => console.error(error.message));
      ready();
    });
  });

const allowed = 'GET, HEAD, OPTIONS';

/** Node closes the connection of a CONNECT request without a response. */
const refuseTunnels = (server: Server): void =>
  void server.on('connect', (_message, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowed}\r\nConnection: close\r\n\r\n`);
  });

function respond(site: Site, message: IncomingMessage, response: ServerResponse): void {
  const { path, query } = parseTarget(message.url ?? '/');
  const request: Request = { method: message.method ?? 'GET', path, isSecure: false };
  const answer = findAnswer(site, request);
  setHeaders(response, site.hosting, request, answer);
  if (answer.allow !== undefined) response.setHeader('Allow', answer.allow);
  if (answer.location !== undefined)
    response.setHeader('Location', encodeURI(answer.location) + query);
  if (answer.status === 200) sendFile(site, message, response, answer.href);
  else if (answer.status === 404) sendNotFound(site, response);
  else end(response, answer.status);
}

interface Target {
  readonly path: string;
  /** Includes the question mark; empty without a query. */
  readonly query: string;
}

/**
 * Splits a request target, which can be an absolute address. Removes dot segments and double slashes, as hosts do:
 * `//host/` in a `Location` would lead to another site.
 */
function parseTarget(target: string): Target {
  const [, path = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  // The query becomes a part of `Location`, which has no characters outside ASCII.
  return {
    path: posix.normalize(decodePath(path || '/')),
    query: query.replace(/[^\x21-\x7e]/g, encodeURIComponent),
  };
}

interface Answer {
  readonly status: number;
  /** The href whose header rules apply. */
  readonly href: string;
  readonly location?: string;
  readonly allow?: string;
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    // It does not exist, or its name contains a null character or is too long.
    return false;
  }
};

function findAnswer({ directory, hosting }: Site, { method, path }: Request): Answer {
  const { base: root } = hosting;
  if (method === 'OPTIONS') return { status: 204, href: path, allow: allowed };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, href: path, allow: allowed };
  if (path === '/' && root !== '/') return { status: 302, href: path, location: root };
  if (`${path}/` === root) return { status: 301, href: path, location: root };
  const missing = { status: 404, href: hosting.notFound };
  if (!path.startsWith(root) || isHidden(hosting, path)) return missing;
  const moved = findRedirect(hosting, path);
  if (moved !== undefined) return { status: 301, href: path, location: moved };
  const file = join(directory, path.slice(root.length));
  const hasIndex = isFile(join(file, 'index.html'));
  if (path.endsWith('/')) return hasIndex ? { status: 200, href: path } : missing;
  if (hasIndex) return { status: 301, href: path, location: `${path}/` };
  return isFile(file) ? { status: 200, href: path } : missing;
}

function setHeaders(
  response: ServerResponse,
  hosting: Hosting,
  request: Request,
  { status, href }: Answer,
): void {
  for (const [name, value] of listHeaders(hosting, request, href)) response.setHeader(name, value);
  if (status === 200 || status === 404)
    response.setHeader('Content-Type', findResponseType(hosting, href));
}

function sendFile(
  { directory, hosting }: Site,
  message: IncomingMessage,
  response: ServerResponse,
  href: string,
): void {
  const path = href
    .slice(hosting.base.length - 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  send(message, path, { root: directory, dotfiles: 'allow', cacheControl: false })
    .on('file', (_path: string, { mtimeMs, size }: Stats) => {
      // A strong tag like nginx's: ranges with a condition (If-Range) are only for these.
      response.setHeader('ETag', `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`);
      keepValidRange(message, size);
    })
    .on('error', ({ status }: { status: number }) => end(response, status))
    .pipe(response);
}

/**
 * Removes a range that is malformed, of several parts or not of a GET request, which RFC 9110 lets a server ignore, and
 * limits a range to the size of the file. `send` reads ranges with an older parser, which rejects all of these.
 */
function keepValidRange({ method, headers }: IncomingMessage, size: number): void {
  if (headers.range === undefined) return;
  const { code, type, ranges } = parseRange(size, headers.range);
  const [range] = ranges;
  const isMalformed = (code & 1) !== 0 || type !== 'bytes' || method !== 'GET';
  const isBeyondEnd = code === 2 && !range;
  // A weak tag is never equal to a strong one.
  const isConditionWeak = String(headers['if-range']).startsWith('W/');
  if (isMalformed || isConditionWeak || ranges.length > 1 || (!range && !isBeyondEnd))
    delete headers.range;
  else if (range) headers.range = `bytes=${range.start}-${range.end}`;
}

function sendNotFound({ directory }: Site, response: ServerResponse): void {
  const page = join(directory, '404.html');
  end(response, 404, existsSync(page) ? readFileSync(page) : 'Not found\n');
}

/** Ends a response; closes the connection if a part of another response has been sent. */
function end(response: ServerResponse, status: number, body: string | Buffer = ''): void {
  if (response.headersSent) response.destroy();
  else {
    // A response without content (204) has no length.
    if (status !== 204) response.setHeader('Content-Length', Buffer.byteLength(body));
    response.writeHead(status).end(body);
  }
}
