import { describe, expect, it } from 'vitest';
import {
  checkPublishedKey,
  createIndexNowRequest,
  readIndexNowAnswer,
} from '../../../../src/export/push/index-now.ts';
import { answer, goesOn, nothing, outline, urls } from '../../../support/push-answers.ts';

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
