import { describe, expect, it } from 'vitest';
import { createBaiduRequest, readBaiduAnswer } from '../../../../src/export/push/baidu.ts';
import { answer, goesOn, nothing, outline, urls } from '../../../support/push-answers.ts';

const containing = (text: string) => expect.stringContaining(text) as string;
const some = expect.any(String) as string;
const [a, b, c] = urls;

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
