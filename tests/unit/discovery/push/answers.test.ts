import { describe, expect, it } from 'vitest';
import type { BatchResult, HttpAnswer } from '../../../../src/discovery/push/answer.ts';
import { createBaiduRequest, readBaiduAnswer } from '../../../../src/discovery/push/baidu.ts';
import {
  checkPublishedKey,
  createIndexNowRequest,
  readIndexNowAnswer,
} from '../../../../src/discovery/push/index-now.ts';

const urls = ['https://okpay.test/zh/a/', 'https://okpay.test/zh/b/', 'https://okpay.test/zh/c/'];
const [a = '', b = '', c = ''] = urls;

const answer = (status: number, text = '', retryAfter?: string): HttpAnswer => ({
  status,
  text,
  retryAfter,
});

/** What became of the URLs, and the first words of why the service is not asked further. */
const outline = ({ accepted, refused, unknown, unsent, stop }: BatchResult) => ({
  accepted,
  refused: refused.map(({ url }) => url),
  unknown,
  unsent,
  stop: stop?.message,
  fix: stop?.fix,
});

const nothing = { accepted: [], refused: [], unknown: [], unsent: [] };
const goesOn = { stop: undefined, fix: undefined };
const some = expect.any(String) as string;
const containing = (text: string) => expect.stringContaining(text) as string;

describe('readIndexNowAnswer', () => {
  it('takes 200 and 202 as accepted, and says that the key is still to be verified', () => {
    expect(outline(readIndexNowAnswer(urls, answer(200)))).toEqual({
      ...nothing,
      ...goesOn,
      accepted: urls,
    });
    const pending = readIndexNowAnswer(urls, answer(202, 'whatever'));
    expect(pending.accepted).toEqual(urls);
    expect(pending.note).toContain('leave it in place');
  });

  it.each([
    [400, 'cannot read the request', 'INDEXNOW_ENDPOINT'],
    [403, 'does not find the key', 'publish that build'],
    [422, 'not of this host', 'SITE_URL'],
    [429, 'asked too often', 'Wait an hour'],
    [404, 'does not document', 'INDEXNOW_ENDPOINT'],
    [301, 'redirect (301), which is not followed', 'as the endpoint'],
    [500, 'failed (500)', 'later'],
    [503, 'failed (503)', 'later'],
  ])('keeps all URLs at %i and says what to do', (status, message, fix) => {
    expect(outline(readIndexNowAnswer(urls, answer(status)))).toEqual({
      ...nothing,
      unsent: urls,
      stop: containing(message),
      fix: containing(fix),
    });
  });

  it.each([204, 502, 504])('does not know what %i means for the URLs', (status) => {
    expect(outline(readIndexNowAnswer(urls, answer(status)))).toEqual({
      ...nothing,
      unknown: urls,
      stop: containing(String(status)),
      fix: containing('--retry-unknown'),
    });
  });

  it.each([
    ['120', 'Wait 120 seconds'],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 'Wait until 2026-11-23T08:00:00.000Z'],
    ['soon', 'Wait an hour'],
    ['-5', 'Wait an hour'],
    ['99999999999999', 'Wait an hour'],
  ])('passes Retry-After %s on', (retryAfter, fix) => {
    expect(readIndexNowAnswer(urls, answer(429, '', retryAfter)).stop?.fix).toContain(fix);
  });
});

describe('checkPublishedKey', () => {
  const access = {
    endpoint: 'https://api.test/indexnow',
    key: 'key-of-this-site',
    keyLocation: 'https://okpay.test/help/key-of-this-site.txt',
  };
  const check = (status: number, text: string) =>
    checkPublishedKey(access, { kind: 'answer', answer: answer(status, text) });

  it.each(['key-of-this-site', 'key-of-this-site\r\n', '\uFEFFkey-of-this-site'])(
    'is content with %o',
    (text) => {
      expect(check(200, text)).toBeUndefined();
    },
  );

  it.each([
    [404, 'key-of-this-site', 'answers 404; expected 200.'],
    [301, '', 'answers 301; expected 200.'],
    [200, '<!doctype html>', 'holds something else.'],
    [200, '', 'holds something else.'],
    [200, 'key-of-this-site-2', 'holds something else.'],
  ])('says what is wrong with %i %o without showing the key', (status, text, reason) => {
    expect(check(status, text)?.message).toBe(
      `https://okpay.test/help/{INDEXNOW_KEY}.txt ${reason}`,
    );
  });

  it('says why the key file was not read', () => {
    const result = {
      kind: 'failure',
      isUnsent: true,
      reason: 'could not be reached (X).',
    } as const;
    expect(checkPublishedKey(access, result)?.message).toBe(
      'https://okpay.test/help/{INDEXNOW_KEY}.txt could not be reached (X).',
    );
  });

  it('hides the key only where it is one', () => {
    const keyLocation = 'https://key-of-this-site.test/key-of-this-site.txt';
    const result = { kind: 'answer', answer: answer(404) } as const;
    expect(checkPublishedKey({ ...access, keyLocation }, result)?.message).toBe(
      'https://key-of-this-site.test/{INDEXNOW_KEY}.txt answers 404; expected 200.',
    );
  });

  it('names the folder that the key covers in the request', () => {
    const { body = '' } = createIndexNowRequest(access, urls);
    expect(JSON.parse(body)).toEqual({
      host: 'okpay.test',
      key: 'key-of-this-site',
      keyLocation: 'https://okpay.test/help/key-of-this-site.txt',
      urlList: urls,
    });
  });
});

describe('createBaiduRequest', () => {
  it('puts site and token into the address and one URL on a line', () => {
    const access = {
      endpoint: 'http://push.test/urls',
      token: 'a&b=c',
      site: 'https://okpay.test',
    };
    const { url, headers, body } = createBaiduRequest(access, urls);
    expect(url).toBe('http://push.test/urls?site=https%3A%2F%2Fokpay.test&token=a%26b%3Dc');
    expect(headers).toEqual({ 'Content-Type': 'text/plain' });
    expect(body).toBe(`${a}\n${b}\n${c}`);
  });
});

describe('readBaiduAnswer', () => {
  const read = (status: number, data: unknown) =>
    outline(readBaiduAnswer(urls, answer(status, JSON.stringify(data))));

  it('takes a whole success and knows what is left of the quota', () => {
    const text = '{"remain":99998,"success":3,"not_same_site":[],"not_valid":[]}';
    expect(readBaiduAnswer(urls, answer(200, text))).toEqual({
      ...nothing,
      accepted: urls,
      remaining: 99_998,
    });
  });

  it('tells apart what was accepted and what was refused, and why', () => {
    const data = { remain: 5, success: 1, not_same_site: [a], not_valid: [c] };
    const result = readBaiduAnswer(urls, answer(200, JSON.stringify(data)));
    expect(result.accepted).toEqual([b]);
    expect(result.refused).toEqual([
      { url: a, reason: 'is not of the site that BAIDU_SITE names' },
      { url: c, reason: 'is not a valid address to Baidu' },
    ]);
    expect(result.stop).toBeUndefined();
  });

  it('accepts nothing where every URL is refused', () => {
    expect(read(200, { remain: 5, success: 0, not_same_site: urls })).toEqual({
      ...nothing,
      ...goesOn,
      refused: urls,
    });
  });

  it('keeps everything where nothing was taken and nothing refused', () => {
    expect(read(200, { remain: 0, success: 0 })).toEqual({
      ...nothing,
      unsent: urls,
      stop: containing('took 0 of 3 URLs'),
      fix: containing('tomorrow'),
    });
  });

  it.each([
    ['fewer than it was sent', { remain: 0, success: 2 }, 'took 2 of 3 URLs and did not say which'],
    ['more than it was sent', { remain: 9, success: 4 }, 'took 4 of 3 URLs and did not say which'],
    [
      'a refusal of what was not sent',
      { success: 2, not_valid: ['https://x.test/'] },
      'took 2 of 3',
    ],
  ])('does not know which were taken where Baidu counts %s', (_, data, message) => {
    expect(read(200, data)).toEqual({
      ...nothing,
      unknown: urls,
      stop: containing(message),
      fix: containing('--retry-unknown'),
    });
  });

  it.each([
    [400, 'over quota', '(over quota)', '--limit 10'],
    [400, 'site error', '(site error)', 'BAIDU_SITE'],
    [400, 'empty content', '(empty content)', some],
    [400, 'only 2000 urls are allowed once', 'fewer URLs at once', '--limit'],
    [401, 'token is not valid', '(token is not valid)', 'BAIDU_TOKEN'],
    [404, 'not found', '(not found)', 'BAIDU_ENDPOINT'],
    [500, 'internal error', '"internal error"', 'later'],
    [200, 'over quota', '(over quota)', '--limit 10'],
  ])('keeps all URLs at %i %s and says what to do', (status, message, reason, fix) => {
    expect(read(status, { error: status, message })).toEqual({
      ...nothing,
      unsent: urls,
      stop: containing(reason),
      fix: fix === some ? some : containing(fix),
    });
  });

  it('never sends again what is counted as taken beside an error', () => {
    expect(read(200, { error: 0, message: 'ok', success: 3 }).accepted).toEqual(urls);
  });

  it.each([
    ['a page instead of data', '<html>\n<title>Sign in</title>'],
    ['nothing', ''],
    ['half an answer', '{"remain":1,"succ'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a count that is none', '{"success":"3"}'],
    ['a negative count', '{"success":-1}'],
  ])('does not know what was taken where it answers 200 with %s', (_, text) => {
    expect(outline(readBaiduAnswer(urls, answer(200, text)))).toEqual({
      ...nothing,
      unknown: urls,
      stop: containing('none of its answers'),
      fix: containing('--retry-unknown'),
    });
  });

  it('quotes an unknown answer short and on one line', () => {
    const message = readBaiduAnswer(urls, answer(200, `\u001b[31m\n${'x'.repeat(500)}`)).stop
      ?.message;
    expect(message).not.toContain('\u001b');
    expect(message).not.toContain('\n');
    expect(message?.length).toBeLessThan(250);
  });

  it.each([403, 405, 413])('keeps all URLs at %i without data', (status) => {
    expect(outline(readBaiduAnswer(urls, answer(status, 'Forbidden')))).toEqual({
      ...nothing,
      unsent: urls,
      stop: containing(`answered ${status} without saying why`),
      fix: some,
    });
  });

  it('reads a status as IndexNow does where there is no data', () => {
    expect(outline(readBaiduAnswer(urls, answer(504, '<html>')))).toMatchObject({ unknown: urls });
    expect(outline(readBaiduAnswer(urls, answer(302)))).toMatchObject({ unsent: urls });
  });
});
