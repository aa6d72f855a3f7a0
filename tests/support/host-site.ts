import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site. */
export interface HostSite {
  /** Address of its page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves one page at every address, with the headers given, such as a Content Security Policy. */
export async function startHost(
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    // Not 127.0.0.1, the host of the help centre: with another port only, it would be the same site.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server): Promise<void> =>
  new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', ready);
  });
