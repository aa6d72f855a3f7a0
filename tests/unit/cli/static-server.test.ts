import { once } from 'node:events';
import { connect } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/cli/static-server.ts';
import { ask, type RequestOptions } from '../../support/ask.ts';

/** What RFC 9110 says about methods, ranges and conditions, on a folder with a few files. */

const text = '0123456789'.repeat(10);
const size = text.length;

let directory = '';
let server: RunningServer;
let port = 0;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'help-serve-'));
  mkdirSync(join(directory, 'en'));
  writeFileSync(join(directory, 'numbers.txt'), text);
  writeFileSync(join(directory, 'empty.txt'), '');
  writeFileSync(join(directory, 'en/index.html'), '<!doctype html><title>Home</title>');
  writeFileSync(join(directory, '404.html'), '<!doctype html><title>Missing</title>');
  server = await startServer({ directory, base: '/帮助/', port: 0 });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const base = encodeURI('/帮助/');
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(port, base + path, { method, headers } satisfies RequestOptions);

describe('a range', () => {
  it.each([
    ['bytes=0-4', '01234'],
    ['bytes=-5', '56789'],
    ['bytes=95-', '56789'],
    ['bytes=98-5000', '89'],
    ['bytes=0-0', '0'],
    ['Bytes=97-', '789'],
    ['bytes=0-99999999999999999999', text],
    ['bytes=-5000', text],
  ])('%s is sent', async (range, expected) => {
    const { status, headers, body } = await get('numbers.txt', { Range: range });
    expect({ status, body: body.toString() }).toEqual({ status: 206, body: expected });
    const start = size - expected.length;
    expect(headers['content-range']).toBe(
      range.startsWith('bytes=0-')
        ? `bytes 0-${expected.length - 1}/${size}`
        : `bytes ${start}-${size - 1}/${size}`,
    );
    expect(headers['content-length']).toBe(String(expected.length));
  });

  it.each([`bytes=${size}-`, 'bytes=5000-6000', 'bytes=99999999999999999999-', 'bytes=-0'])(
    '%s has nothing of the file',
    async (range) => {
      const { status, headers, body } = await get('numbers.txt', { Range: range });
      expect({ status, body: body.toString() }).toEqual({ status: 416, body: '' });
      expect(headers['content-range']).toBe(`bytes */${size}`);
    },
  );

  it.each([
    ...['bytes=9-1', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=1-x', 'bytes=--5', 'bytes=1.5-3'],
    ...['bytes=0-1,5-6', 'bytes=0-1,9-1', 'bytes 0-4', 'lines=0-4', '0-4', '-', ',', 'bytes=0x1-'],
  ])('%s is malformed, of several parts or of another unit, and ignored', async (range) => {
    const { status, headers, body } = await get('numbers.txt', { Range: range });
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: text });
    expect(headers).not.toHaveProperty('content-range');
  });

  it('of an empty file is the file', async () => {
    expect((await get('empty.txt', { Range: 'bytes=-5' })).status).toBe(200);
    expect((await get('empty.txt', { Range: 'bytes=0-' })).status).toBe(416);
  });

  it('is ignored for HEAD and for a missing file', async () => {
    const head = await get('numbers.txt', { Range: 'bytes=0-4' }, 'HEAD');
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': String(size) } });
    expect((await get('missing.txt', { Range: 'bytes=0-4' })).status).toBe(404);
  });

  it('with a condition is sent only if the file is the same', async () => {
    const { headers } = await get('numbers.txt');
    const tag = headers.etag ?? '';
    const date = headers['last-modified'] ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    for (const [condition, status] of [
      [tag, 206],
      [date, 206],
      ['"other"', 200],
      [`W/${tag}`, 200],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 200],
      ['yesterday', 200],
    ] as const) {
      const answer = await get('numbers.txt', { Range: 'bytes=0-4', 'If-Range': condition });
      expect({ condition, status: answer.status }).toEqual({ condition, status });
    }
  });
});

describe('a condition', () => {
  it('is about the tag and the date of the file', async () => {
    const { headers } = await get('numbers.txt');
    const tag = headers.etag ?? '';
    const date = headers['last-modified'] ?? '';
    for (const [name, value, status] of [
      ['If-None-Match', tag, 304],
      ['If-None-Match', `"x", W/${tag}`, 304],
      ['If-None-Match', '*', 304],
      ['If-None-Match', '"x"', 200],
      ['If-Modified-Since', date, 304],
      ['If-Modified-Since', 'never', 200],
      ['If-Match', tag, 200],
      ['If-Match', '"x"', 412],
      ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT', 412],
    ] as const) {
      const answer = await get('numbers.txt', { [name]: value });
      expect({ name, value, status: answer.status }).toEqual({ name, value, status });
      if (status !== 200) expect(answer.body).toHaveLength(0);
    }
  });
});

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s is not allowed, at any address',
    async (method) => {
      for (const path of ['numbers.txt', 'en/', 'en', 'missing']) {
        const { status, headers } = await get(path, {}, method);
        expect({ status, allow: headers.allow }).toEqual({
          status: 405,
          allow: 'GET, HEAD, OPTIONS',
        });
      }
    },
  );

  it('OPTIONS is answered with what is allowed', async () => {
    const { status, headers } = await get('en/', {}, 'OPTIONS');
    expect({ status, allow: headers.allow }).toEqual({ status: 204, allow: 'GET, HEAD, OPTIONS' });
  });

  it.each(['numbers.txt', 'en/', 'en', 'missing/'])(
    'HEAD has the headers of GET at %s, and no body',
    async (path) => {
      const [whole, head] = [await get(path), await get(path, {}, 'HEAD')];
      expect(head.body).toHaveLength(0);
      expect({ status: head.status, headers: { ...head.headers, date: '' } }).toEqual({
        status: whole.status,
        headers: { ...whole.headers, date: '' },
      });
    },
  );
});

describe('an address', () => {
  it.each([
    ['en/', 200],
    ['%65n/', 200],
    ['./en/', 200],
    ['en//', 200],
    ['x/../en/', 200],
    ['numbers.txt', 200],
    ['numbers.txt#part', 200],
    ['numbers.txt?a=%zz', 200],
    ['en', 301],
    ['numbers.txt/', 404],
    ['numbers.txt/x', 404],
    ['%zz', 404],
    ['%00', 404],
    ['numbers.txt%00', 404],
    ['\\..\\numbers.txt', 404],
    ['../../../../etc/passwd', 404],
    ['%2e%2e%2f%2e%2e%2fetc/passwd', 404],
    ['a'.repeat(5000), 404],
    ['a/'.repeat(3000), 404],
  ])('%s below the base path has status %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it.each([
    [`http://help.example${base}en/`, 200],
    [`HTTPS://help.example:8443${base}en/?a`, 200],
    ['http://help.example', 302],
    [`/${base}en/`, 200],
    ['//help.example/', 404],
    ['/', 302],
    [base.slice(0, -1), 301],
    ['*', 404],
    ['/?a', 302],
  ])('%s has status %i', async (path, status) => {
    expect((await ask(port, path)).status).toBe(status);
  });
});

/** Sends bytes and returns the first line of the response; or breaks the connection and returns nothing. */
async function sendRaw(bytes: string, isBroken: boolean): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  // The server may close the connection while the request is being sent.
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  let received = '';
  socket.on('data', (data: Buffer) => {
    received += data.toString('latin1');
    if (received.includes('\r\n')) socket.destroy();
  });
  socket.write(bytes, 'latin1', () => {
    if (isBroken) socket.resetAndDestroy();
  });
  await closed;
  return received.split('\r\n')[0] ?? '';
}

describe('the server goes on', () => {
  const some = (...values: string[]) => fc.constantFrom(...values);
  const junk = fc.string({ unit: 'binary-ascii', maxLength: 40 });
  const method = fc.oneof(
    { weight: 4, arbitrary: some('GET', 'HEAD') },
    some('POST', 'OPTIONS', 'TRACE', 'CONNECT', 'PUT', 'get', 'BREW', ''),
  );
  const target = fc.oneof(
    { weight: 3, arbitrary: some('numbers.txt', 'en/', 'en', 'empty.txt').map((p) => base + p) },
    some('/', '*', '//x/', '/%', '/%00', '/..%2f..', 'http://x/', 'http://', '/\\', 'x:1', '', '?'),
    junk,
    some('a', '%2e%2e/', '%ff').chain((part) =>
      fc.integer({ min: 1, max: 6000 }).map((count) => base + part.repeat(count)),
    ),
  );
  const number = fc.oneof(fc.nat({ max: 150 }).map(String), some('', '-', 'x', '9'.repeat(30)));
  const range = fc
    .array(
      fc.tuple(number, number).map((ends) => ends.join('-')),
      { minLength: 1, maxLength: 3 },
    )
    .map((ranges) => `bytes=${ranges.join(',')}`);
  const header = fc.oneof(
    range.map((value) => `Range: ${value}`),
    fc
      .tuple(
        some('Range', 'If-Range', 'If-Match', 'If-None-Match', 'If-Modified-Since', 'Accept'),
        fc.oneof(junk, some('"x"', 'W/"', '*', 'Thu, 01 Jan 1970 00:00:00 GMT')),
      )
      .map(([name, value]) => `${name}: ${value}`),
    some('Expect: 100-continue', 'Expect: x', 'Upgrade: websocket', 'Connection: upgrade'),
    some('Content-Length: 5', 'Content-Length: x', 'Transfer-Encoding: chunked', 'Host: y'),
    some(`X: ${'x'.repeat(20_000)}`, 'no colon', ': ', ' folded'),
    junk,
  );
  const request = fc
    .tuple(method, target, some('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''), fc.array(header))
    .map(([verb, path, version, headers]) =>
      [`${verb} ${path} ${version}`, 'Host: x', 'Connection: close', ...headers, '', ''].join(
        '\r\n',
      ),
    );

  it('after any request, answers each with a status, and sends the file afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(request, fc.boolean(), async (bytes, isBroken) => {
        const line = await sendRaw(bytes, isBroken);
        if (!isBroken) expect(line).toMatch(/^HTTP\/1\.1 [1-4]\d\d /);
        const { status, body } = await get('numbers.txt');
        expect({ status, body: body.toString() }).toEqual({ status: 200, body: text });
      }),
      { numRuns: 600 },
    );
  });
});
