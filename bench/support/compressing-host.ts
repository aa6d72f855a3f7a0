import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startServer, type RunningServer } from '../../src/cli/static-server.ts';

/**
 * A static host as the web knows them: the project's own server, with its cache headers, behind gzip
 * at level 6, which is what nginx and the CDNs send at the least. Brotli would be smaller still.
 */

const compressible = /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/;
const gzipLevel = 6;

/** Returns a body as this host sends what can be compressed. */
export const compress = (body: Uint8Array): Buffer => gzipSync(body, { level: gzipLevel });

export interface HostOptions {
  /** Directory that holds the built site. */
  readonly directory: string;
  readonly base: string;
  /** Told of every answer: the address asked for and the bytes of the body as sent. */
  readonly onSent?: (path: string, bytes: number) => void;
}

/** Headers that describe the connection or the uncompressed body, and so must not be passed on. */
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

/** Answers with what the origin says, compressed where that helps; returns the bytes of the body. */
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
