import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { toBase } from '../links/hrefs.ts';

/** A built site being served. */
export interface RunningServer {
  /** Address of the site's root, with its base path: `http://127.0.0.1:4321/help/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** Directory that holds the built site. */
  readonly directory: string;
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/**
 * Serves a built site as a plain static host would: a directory's index, `404.html` with status 404
 * for what does not exist, hashed files for good. Throws where the port is taken.
 */
export async function startServer({
  directory,
  base,
  port,
}: ServerOptions): Promise<RunningServer> {
  const root = toBase(base);
  const serve = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const hashed =
        path.startsWith('/_astro/') || /\/pagefind\/(?:index|fragment|filter)\//.test(path);
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
    onNoMatch: (_request, response) => sendNotFound(directory, response),
  });
  const server = createServer((request, response) => {
    if (enterBase(request, response, root)) serve(request, response);
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

/** Takes the base path off the request; answers requests outside it itself. */
function enterBase(request: IncomingMessage, response: ServerResponse, root: string): boolean {
  const { url = '/' } = request;
  if (url.startsWith(root)) {
    request.url = url.slice(root.length - 1);
    return true;
  }
  if (url === '/' || `${url}/` === root) response.writeHead(302, { Location: root }).end();
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Nothing outside ${root}\n`);
  return false;
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found\n');
}
