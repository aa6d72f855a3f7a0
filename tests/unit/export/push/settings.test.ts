import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../../src/export/push/redact.ts';
import {
  assertPublished,
  listSecrets,
  readPushAccess,
} from '../../../../src/export/push/settings.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';

const origin = 'https://okpay.test';
const links = createLinks({ base: '/help', origin });
const read = (environment: Record<string, string>, indexNowKey?: string) =>
  readPushAccess(environment, { origin, links, indexNowKey });

describe('readPushAccess', () => {
  it('sets nothing up without keys', () => {
    expect(read({})).toEqual({});
    expect(read({ BAIDU_TOKEN: ' ' })).toEqual({});
  });

  it('knows where each service is and what the site is called there', () => {
    expect(read({ BAIDU_TOKEN: 'token\n' }, 'key-of-this-site')).toEqual({
      indexnow: {
        endpoint: 'https://api.indexnow.org/indexnow',
        key: 'key-of-this-site',
        keyLocation: 'https://okpay.test/help/key-of-this-site.txt',
      },
      baidu: { endpoint: 'http://data.zz.baidu.com/urls', token: 'token', site: 'okpay.test' },
    });
  });

  it('takes other endpoints and another name of the site', () => {
    const access = read({
      BAIDU_TOKEN: 'token',
      BAIDU_ENDPOINT: 'https://data.zz.baidu.com/urls',
      BAIDU_SITE: 'https://okpay.test',
    });
    expect(access.baidu).toMatchObject({
      endpoint: 'https://data.zz.baidu.com/urls',
      site: 'https://okpay.test',
    });
  });

  it.each([
    ['BAIDU_ENDPOINT', 'http://data.zz.baidu.com/urls?site=okpay.test&token=s3cret'],
    ['BAIDU_ENDPOINT', 'http://s3cret@data.zz.baidu.com/urls'],
    ['INDEXNOW_ENDPOINT', 'ftp://s3cret.test/'],
    ['INDEXNOW_ENDPOINT', 's3cret'],
    ['BAIDU_TOKEN', 's3cret and more'],
    ['BAIDU_SITE', 's3cret 网站'],
  ])('refuses %s=%s without showing it', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} (?!.*s3cret).*expected`));
  });

  it('lists what must appear nowhere', () => {
    expect(listSecrets(read({ BAIDU_TOKEN: 'token' }, 'key-of-this-site'))).toEqual([
      'key-of-this-site',
      'token',
    ]);
    expect(listSecrets({})).toEqual([]);
  });
});

describe('assertPublished', () => {
  it('lets an https: address pass', () => {
    expect(() => assertPublished('https://okpay.test')).not.toThrow();
  });

  it.each([
    ['https://help.example', 'SITE_URL is not set'],
    ['http://help.example', 'SITE_URL is not set'],
    ['http://okpay.test', 'expected the https: address'],
  ])('refuses %s', (address, message) => {
    expect(() => assertPublished(address)).toThrow(message);
  });
});

describe('createRedactor', () => {
  it('takes secrets out, as they are and as they stand in an address', () => {
    const redact = createRedactor(['a b', 'abc', 'abcdef']);
    expect(redact('abcdef, abc; x?token=a%20b')).toBe('[secret], [secret]; x?token=[secret]');
  });

  it('leaves a text alone where there is none', () => {
    expect(createRedactor([])('abc')).toBe('abc');
  });
});
