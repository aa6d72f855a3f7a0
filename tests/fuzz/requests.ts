import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import fc from 'fast-check';
import type { FuzzArea } from './area.ts';
import { hostileText } from './hostile-text.ts';

const project = resolve(import.meta.dirname, '../..');

/** Milliseconds without a byte after which the server is taken to wait for the rest of a request. */
const patience = 1000;

let server: ChildProcess | undefined;
let address: Promise<URL> | undefined;

/** Starts `npm run serve` on a site of three files and returns its address. */
async function startServer(directory: string): Promise<URL> {
  const site = join(directory, 'served');
  mkdirSync(join(site, 'en'), { recursive: true });
  for (const file of ['index.html', '404.html', 'en/index.html'])
    writeFileSync(join(site, file), file);
  server = spawn(process.execPath, ['src/cli/serve.ts', '--port', '0'], {
    cwd: project,
    env: { ...process.env, HELP_OUT: site },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A server that has ended is started again, so that a shorter request can be looked for.
  server.once('exit', () => {
    address = undefined;
  });
  for await (const chunk of server.stdout ?? []) {
    const found = /http:\S+/.exec(String(chunk))?.[0];
    if (found !== undefined) return new URL(found);
  }
  throw new Error('The server has not said its address.');
}

/** Sends bytes and returns what comes back until the connection is closed. (At its half end Node gives no answer.) */
function send({ hostname, port }: URL, bytes: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(Number(port), hostname);
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
    socket.on('error', () => done(answer));
    socket.on('close', () => done(answer));
    socket.write(bytes, 'latin1');
  });
}

const line = fc.oneof(
  fc.constantFrom(
    'Range: bytes=9-1',
    'Range: bytes=-5',
    'Range: bytes=0-0,2-3',
    'Range: bytes=99999999999-',
    'Range: a',
    'Host: a@b',
    'Host:',
    'Expect: 100-continue',
    'Transfer-Encoding: chunked',
    'Content-Length: -1',
    'Content-Length: 5',
    'Upgrade: h2c',
    'If-None-Match: *',
    'If-Modified-Since: a',
    'Accept-Encoding: br;q=x',
    'Connection: keep-alive, upgrade',
    'Cookie: a=\u0001',
  ),
  fc.tuple(fc.string(), hostileText).map(([name, value]) => `${name}: ${value}`),
);
const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/en/',
    '/en',
    '/en/index.html',
    '//a.example/',
    '/%',
    '/%00',
    '/%E0%A4%A',
    '/..%2f..%2fetc/passwd',
    '/en/../../etc/passwd',
    '/\\..\\',
    '*',
    'http://a.example/',
    `/${'a'.repeat(9000)}`,
    '/en/?a=%',
    '/en//',
    '/./',
    '',
  ),
  hostileText.map((text) => `/${text}`),
  fc.webPath(),
);
const method = fc.oneof(
  fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'PRI',
    'get',
  ),
  fc.string(),
);
const request = fc
  .tuple(
    method,
    path,
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', ''),
    fc.array(line, { maxLength: 4 }),
  )
  .map(([verb, target, version, lines]) =>
    [`${verb} ${target} ${version}`, 'Host: a', 'Connection: close', ...lines, '', ''].join('\r\n'),
  );

export const requestArea: FuzzArea = {
  name: 'requests',
  expects: 'an answer without a file from outside of the site, and a server that goes on',
  runs: { round: 100, unit: 0 },
  createProperty: (directory) =>
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: request }, hostileText), async (bytes) => {
      const url = await (address ??= startServer(directory));
      const answer = await send(url, bytes);
      if (/root:.*:0:0:/.test(answer)) throw new Error('A file from outside of the site was sent.');
      if (server?.exitCode !== null) throw new Error('The server has ended.');
      const next = await send(url, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
      if (!next.startsWith('HTTP/1.1 200'))
        throw new Error(`The next answer is ${JSON.stringify(next.slice(0, 80))}.`);
    }) as never,
  close: async () => {
    if (server?.exitCode === null && server.kill()) await once(server, 'exit');
    server = undefined;
    address = undefined;
  },
};
