import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startServer, type RunningServer } from '../../src/cli/static-server.ts';

/**
 * A typical static host: the project's own server with its cache headers, and gzip level 6, which nginx and
 * CDNs send at least. Brotli would be smaller.
 */

const compressible = /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/;
const gzipLevel = 6;

/** Returns the compressed body as this host sends it. */
export const compress = (body: Uint8Array): Buffer => gzipSync(body, { level: gzipLevel });

export interface HostOptions {
  /** Directory of the built site. */
  readonly directory: string;
  readonly base: string;
  /** Called for every response with the requested address and the size of the body as sent. */
  readonly onSent?: (path: string, bytes: number) => void;
}

/** Headers that must not be passed on, because they describe the connection or the uncompressed body. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Serves a built site compressed, on any free port. */
export async function startCompressingHost({
  directory,
  base,
  onSent,
}: HostOptions): Promise<RunningServer> {
  const origin = await startServer({ directory, base, port: 0 });
  const originUrl = new URL(origin.url);
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', originUrl.origin);
    relay(target, response).then(
      (bytes) => onSent?.(target.pathname, bytes),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${originUrl.pathname}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await origin.close();
    },
  };
}

/** Sends the response of the origin, compressed if that is smaller; returns the size of the body. */
async function relay(target: URL, response: ServerResponse): Promise<number> {
  const answer = await fetch(target, { redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const isCompressible = compressible.test(answer.headers.get('content-type') ?? '');
  const sent = isCompressible && body.length > 0 ? compress(body) : body;
  for (const [name, value] of answer.headers) {
    if (!ownHeaders.has(name)) response.setHeader(name, value);
  }
  if (sent !== body) {
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Vary', 'Accept-Encoding');
  }
  response.setHeader('Content-Length', sent.length);
  response.writeHead(answer.status).end(sent);
  return sent.length;
}
