import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A site behind a server that writes down everything it receives. */
export interface LoggedSite {
  readonly url: string;
  /** Returns each request with its line, its headers and its body, also as decoded text. */
  readonly listRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the site at an address again, and records the requests. */
export async function logSite(siteUrl: string): Promise<LoggedSite> {
  const requests: string[] = [];
  const server = createServer((message, response) => {
    void (async () => {
      const body = await buffer(message);
      requests.push(describeRequest(message, body));
      const forwarded = request(new URL(message.url ?? '/', siteUrl), {
        method: message.method,
        headers: message.headers,
      });
      forwarded.end(body);
      const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(siteUrl).pathname}`,
    listRequests: () => requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function describeRequest({ method, url = '', rawHeaders }: IncomingMessage, body: Buffer): string {
  const raw = `${method} ${url}\n${rawHeaders.join('\n')}\n${body.toString()}`;
  return `${raw}\n${raw.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+/gi, decode)}`;
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
