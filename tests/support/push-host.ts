import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createCertificate, type Certificate } from './certificate.ts';

/** A received request. */
export interface Received {
  readonly method: string;
  /** The path with its query. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Responds to a request. */
export type Reply = (response: ServerResponse, received: Received) => void;

/** A host with configurable responses, which records its requests. */
export interface PushHost {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  /** Requests since the test began. */
  readonly received: Received[];
  reply: Reply;
}

export const replyWith =
  (status: number, body = '', headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(status, headers).end(body);

export const replyJson = (status: number, data: unknown): Reply =>
  replyWith(status, JSON.stringify(data), { 'Content-Type': 'application/json' });

/** Accepts URLs up to a daily quota, like Baidu. */
export function createBaiduReply(quota: number): Reply {
  let remain = quota;
  return (response, received) => {
    const urls = received.body.split('\n');
    const isOver = urls.length > remain;
    if (!isOver) remain -= urls.length;
    const reply = isOver
      ? replyJson(400, { error: 400, message: 'over quota' })
      : replyJson(200, { remain, success: urls.length });
    reply(response, received);
  };
}

/** Runs a service over HTTP for the tests of a file. */
export const usePushHost = (): PushHost => useHost('http:', '127.0.0.1', createServer);

/** Runs a published site over HTTPS, and returns its certificate for clients to trust. */
export function useSecureHost(): PushHost & { readonly certificate: Certificate } {
  const certificate = createCertificate();
  const host = useHost('https:', 'localhost', (listener) =>
    createSecureServer({ cert: certificate.cert, key: certificate.key }, listener),
  );
  return Object.assign(host, { certificate });
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function useHost(protocol: string, name: string, create: (listener: Listener) => Server): PushHost {
  const received: Received[] = [];
  let port = 0;
  const host: PushHost = {
    get origin() {
      return `${protocol}//${name}:${port}`;
    },
    received,
    reply: replyWith(200),
  };
  const server = create((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: target = '', headers } = request;
      const one = { method, target, headers, body: Buffer.concat(chunks).toString('utf8') };
      received.push(one);
      host.reply(response, one);
    });
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, name, ready));
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => {
    received.length = 0;
    host.reply = replyWith(200);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return host;
}
