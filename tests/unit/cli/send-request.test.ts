import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sendRequest } from '../../../src/cli/send-request.ts';
import type { HttpResult } from '../../../src/export/push/answer.ts';
import { replyWith, usePushHost, useSecureHost, type Reply } from '../../support/push-host.ts';

const host = usePushHost();
const secure = useSecureHost();

const ask = (
  url = `${host.origin}/urls?token=s3cret`,
  limits = { milliseconds: 5_000, bytes: 1_000 },
): Promise<HttpResult> =>
  sendRequest(
    { url, method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'a\nb' },
    limits,
  );

const failure = (isUnsent: boolean, reason: string): HttpResult => ({
  kind: 'failure',
  isUnsent,
  reason,
});

describe('sendRequest', () => {
  it('sends what it is given and returns the answer', async () => {
    host.reply = replyWith(429, 'slow down', { 'Retry-After': '120' });
    expect(await ask()).toEqual({
      kind: 'answer',
      answer: { status: 429, text: 'slow down', retryAfter: '120' },
    });
    const [received] = host.received;
    expect(received).toMatchObject({ method: 'POST', target: '/urls?token=s3cret', body: 'a\nb' });
    expect(received?.headers['content-type']).toBe('text/plain');
    expect(received?.headers.connection).toBe('close');
  });

  it('unpacks a compressed answer', async () => {
    host.reply = (response) =>
      void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{"success":1}'));
    expect(await ask()).toMatchObject({ answer: { text: '{"success":1}' } });
  });

  it('returns a redirect instead of following it with the token', async () => {
    host.reply = (response, { target }) =>
      void response.writeHead(302, { Location: `${host.origin}/other${target}` }).end();
    expect(await ask()).toMatchObject({ answer: { status: 302 } });
    expect(host.received).toHaveLength(1);
  });

  const neverEnds: Reply = () => undefined;
  const stopsHalfway: Reply = (response) => void response.writeHead(200).write('{"succ');
  it.each([
    ['does not answer', neverEnds],
    ['stops in the middle of its answer', stopsHalfway],
  ])('gives up a service that %s', async (_, reply) => {
    host.reply = reply;
    const limits = { milliseconds: 200, bytes: 1_000 };
    const reason = 'did not answer within 0.2 seconds.';
    expect(await ask(undefined, limits)).toEqual(failure(false, reason));
  });

  it.each([
    ['hangs up', (response) => void response.destroy(), /^broke off/],
    [
      'hangs up in the middle of its answer',
      (response) => {
        response.writeHead(200, { 'Content-Length': '1000' });
        response.write('{"success":', () => response.destroy());
      },
      /^broke off/,
    ],
    [
      'answers without end',
      (response) => void response.end('x'.repeat(2_000)),
      /^answered with more than 1000 bytes/,
    ],
    [
      'answers with a bomb',
      (response) =>
        void response
          .writeHead(200, { 'Content-Encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(5_000_000))),
      /^answered with more than 1000 bytes/,
    ],
    [
      'does not speak HTTP',
      (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'),
      /^broke off/,
    ],
  ] satisfies [string, Reply, RegExp][])(
    'does not know whether a request arrived where the service %s',
    async (_, reply, reason) => {
      host.reply = reply;
      expect(await ask()).toEqual({
        ...failure(false, ''),
        reason: expect.stringMatching(reason) as unknown,
      });
    },
  );

  it('knows that a request did not arrive where nobody listens or the certificate is not believable', async () => {
    expect(await ask('http://127.0.0.1:2/?token=s3cret')).toEqual(
      failure(true, 'could not be reached (ECONNREFUSED).'),
    );
    expect(await ask('http://help.invalid/?token=s3cret')).toMatchObject({
      isUnsent: true,
      reason: expect.stringMatching(
        /^could not be reached \((?:ENOTFOUND|EAI_AGAIN)\)\.$/,
      ) as unknown,
    });
    expect(await ask(`${secure.origin}/?token=s3cret`)).toEqual(
      failure(true, 'could not be reached (DEPTH_ZERO_SELF_SIGNED_CERT).'),
    );
    expect(secure.received).toEqual([]);
  });
});
