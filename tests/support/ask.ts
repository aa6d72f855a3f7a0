import { request } from 'node:http';

/** An answer as it came over the wire: nothing is followed, decoded or decompressed. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server of this machine for a path exactly as it is written: `fetch` would tidy it first. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<RawAnswer> =>
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
