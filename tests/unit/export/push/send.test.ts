import { describe, expect, it } from 'vitest';
import { sendRequest } from '../../../../src/cli/send-request.ts';
import type { PushRequest } from '../../../../src/export/push/answer.ts';
import type { Submission } from '../../../../src/export/push/plan.ts';
import { sendTo, type PushPorts } from '../../../../src/export/push/send.ts';
import { emptyState, type PushState } from '../../../../src/export/push/state.ts';
import {
  createBaiduReply,
  replyJson,
  replyWith,
  usePushHost,
  type Reply,
} from '../../../support/push-host.ts';

const host = usePushHost();

const submissions = (count: number): Submission[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'added',
    url: `https://okpay.test/zh/a${index}/`,
    hash: '1'.repeat(16),
  }));

/** The states that were written, the last one last. */
let written: PushState[] = [];

function createPorts(first: PushState = emptyState, isStopped = () => false): PushPorts {
  written = [];
  return {
    request: (request: PushRequest) => sendRequest(request, { milliseconds: 2_000, bytes: 1e6 }),
    isStopped,
    store: { get: () => written.at(-1) ?? first, set: (state) => void written.push(state) },
  };
}

function send(service: 'indexnow' | 'baidu', count: number, ports = createPorts()) {
  const key = 'key-of-this-site';
  const access = {
    indexnow: {
      endpoint: `${host.origin}/indexnow`,
      key,
      keyLocation: `https://okpay.test/${key}.txt`,
    },
    baidu: { endpoint: `${host.origin}/urls`, token: 's3cret', site: 'okpay.test' },
  };
  return sendTo(service, submissions(count), { access, ports });
}

const outcomes = (state: PushState | undefined, service: 'indexnow' | 'baidu'): string[] => [
  ...new Set([...(state?.[service].values() ?? [])].map(({ outcome }) => outcome)),
];

/** Answers with the first reply, then with the others in turn. */
function inTurn(...replies: readonly Reply[]): Reply {
  let next = 0;
  return (response, received) => replies[next++]?.(response, received);
}

describe('sendTo', () => {
  it('sends IndexNow 10,000 URLs at a time', async () => {
    const result = await send('indexnow', 25_000);
    expect(result).toMatchObject({ requests: 3, unsent: [] });
    expect(result.accepted).toHaveLength(25_000);
    const lists = host.received.map(
      ({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList,
    );
    expect(lists.map((list) => list.length)).toEqual([10_000, 10_000, 5_000]);
    expect(new Set(lists.flat()).size).toBe(25_000);
    expect(host.received[0]).toMatchObject({ method: 'POST', target: '/indexnow' });
    expect(host.received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('sends Baidu 2,000 URLs at a time, one on a line', async () => {
    host.reply = createBaiduReply(100_000);
    const result = await send('baidu', 4_001);
    expect(result).toMatchObject({ requests: 3, remaining: 95_999 });
    const counts = host.received.map(({ body }) => body.split('\n').length);
    expect(counts).toEqual([2_000, 2_000, 1]);
    expect(host.received[0]).toMatchObject({
      method: 'POST',
      target: '/urls?site=okpay.test&token=s3cret',
    });
    expect(host.received[0]?.headers['content-type']).toBe('text/plain');
    expect(host.received[0]?.body.slice(0, 30)).toBe('https://okpay.test/zh/a0/\nhttp');
  });

  it('sends as many as are left of the quota, then stops and keeps the rest', async () => {
    host.reply = createBaiduReply(2_500);
    const result = await send('baidu', 5_000);
    expect(host.received.map(({ body }) => body.split('\n').length)).toEqual([2_000, 500]);
    expect(result.accepted).toHaveLength(2_500);
    expect(result.unsent).toHaveLength(2_500);
    expect(result.stop?.message).toBe('Baidu takes no more URLs today.');
    expect(written.at(-1)?.baidu.size).toBe(2_500);
  });

  it('stops at the first request over the quota, of which nothing is written down as sent', async () => {
    host.reply = createBaiduReply(10);
    const result = await send('baidu', 11);
    expect(result).toMatchObject({ accepted: [], requests: 1 });
    expect(result.unsent).toHaveLength(11);
    expect(written.at(-1)).toEqual(emptyState);
  });

  it('writes down what it is about to send before it does, and the answer after it', async () => {
    host.reply = (response, received) => {
      expect(outcomes(written.at(-1), 'indexnow')).toEqual(['unknown']);
      expect(written.at(-1)?.indexnow.size).toBe(3);
      replyWith(202)(response, received);
    };
    const result = await send('indexnow', 3);
    expect(result.notes).toHaveLength(1);
    expect(written.map((state) => outcomes(state, 'indexnow'))).toEqual([
      ['unknown'],
      ['accepted'],
    ]);
  });

  it('leaves unknown what may have arrived, and sends nothing more', async () => {
    host.reply = inTurn(createBaiduReply(100_000), (response) => void response.destroy());
    const result = await send('baidu', 5_000);
    expect(result.accepted).toHaveLength(2_000);
    expect(result.unknown).toHaveLength(2_000);
    expect(result.unsent).toHaveLength(1_000);
    expect(host.received).toHaveLength(2);
    expect(written.at(-1)?.baidu.size).toBe(4_000);
    expect(outcomes(written.at(-1), 'baidu')).toEqual(['accepted', 'unknown']);
  });

  it('goes on where only some URLs are refused, and does not write those down', async () => {
    const refused = ['https://okpay.test/zh/a0/', 'https://okpay.test/zh/a7/'];
    host.reply = inTurn(
      replyJson(200, { remain: 9_000, success: 1_998, not_same_site: refused }),
      replyJson(200, { remain: 8_999, success: 1 }),
    );
    const result = await send('baidu', 2_001);
    expect(result.refused.map(({ url }) => url)).toEqual(refused);
    expect(result.accepted).toHaveLength(1_999);
    expect(result.stop).toBeUndefined();
    expect(written.at(-1)?.baidu.has(refused[0] ?? '')).toBe(false);
  });

  it('stops between two requests when it is told to', async () => {
    const ports = createPorts(emptyState, () => host.received.length > 0);
    const result = await send('indexnow', 15_000, ports);
    expect(result.accepted).toHaveLength(10_000);
    expect(result.unsent).toHaveLength(5_000);
    expect(result.stop?.message).toBe('Stopped between two requests.');
  });

  it('follows no redirect', async () => {
    host.reply = (response) => void response.writeHead(307, { Location: '/elsewhere' }).end();
    const result = await send('baidu', 1);
    expect(result.stop?.message).toContain('redirect (307)');
    expect(host.received).toHaveLength(1);
  });

  it('sends nothing to a service whose secret is not known', async () => {
    await expect(
      sendTo('baidu', submissions(1), { access: {}, ports: createPorts() }),
    ).rejects.toThrow('BAIDU_TOKEN is not set.');
  });
});
