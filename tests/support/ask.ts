import { request } from 'node:http';

/** A response without following redirects, decoding or decompressing. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests a path from a local server exactly as written, because `fetch` normalizes paths. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {} }: RequestOptions = {},
): Promise<RawResponse> =>
  new Promise((done, fail) => {
    const message = request({ port, host: '127.0.0.1', path, method, headers, agent: false });
    message.once('error', fail).once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail).once('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headersDistinct).map(([name, values = []]) => [
              name,
              values.join(' | '),
            ]),
          ),
          body: Buffer.concat(parts),
        }),
      );
    });
    message.end();
  });
