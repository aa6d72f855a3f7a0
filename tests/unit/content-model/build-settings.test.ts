import { describe, expect, it } from 'vitest';
import { toBase } from '../../../src/urls/hrefs.ts';
import { site } from '../../../src/site/config.ts';
import { readBuildSettings } from '../../../src/content-model/build-settings.ts';

describe('readBuildSettings', () => {
  it('has defaults for everything', () => {
    expect(readBuildSettings({})).toEqual({
      origin: site.origin,
      base: toBase(site.base),
      content: 'content',
      out: 'dist',
      pdf: true,
      indexNowKey: site.indexNowKey,
      pictures: true,
      statusFile: undefined,
      now: expect.any(Number) as number,
    });
  });

  it('reads the environment', () => {
    const environment = {
      SITE_URL: 'https://okpay.test/',
      BASE_PATH: 'help',
      HELP_CONTENT: '/a',
      HELP_OUT: '/b',
      HELP_PDF: 'off',
      INDEXNOW_KEY: 'key-of-this-site\n',
      HELP_PICTURES: 'off',
      HELP_STATUS: 'live/status.json',
      SOURCE_DATE_EPOCH: '1795392000',
    };
    expect(readBuildSettings(environment)).toEqual({
      origin: 'https://okpay.test',
      base: '/help/',
      content: '/a',
      out: '/b',
      pdf: false,
      indexNowKey: 'key-of-this-site',
      pictures: false,
      statusFile: 'live/status.json',
      now: Date.parse('2026-11-23T00:00:00Z'),
    });
  });

  it.each(['https://status.test/status.json', '/status.json', '../status.json', 'status', ''])(
    'refuses the status file %o and says what it expects',
    (path) => {
      expect(() => readBuildSettings({ HELP_STATUS: path })).toThrow(
        'expected a path on this site such as status.json.',
      );
    },
  );

  it.each(['2026-11-23', '-1', '1.5', '999999999999'])('rejects the epoch %o', (seconds) => {
    expect(() => readBuildSettings({ SOURCE_DATE_EPOCH: seconds })).toThrow(
      `SOURCE_DATE_EPOCH is "${seconds}"; expected seconds since 1970`,
    );
  });

  it.each(['okpay.test', 'ftp://okpay.test', 'https://okpay.test/help', ''])(
    'refuses %o as an origin and says what it expects',
    (url) => {
      expect(() => readBuildSettings({ SITE_URL: url })).toThrow(/expected an origin/);
    },
  );

  it.each(['HELP_PDF', 'HELP_PICTURES'])('rejects %s if it is neither on nor off', (name) => {
    expect(() => readBuildSettings({ [name]: 'no' })).toThrow(
      `${name} is "no"; expected on or off.`,
    );
  });

  it('treats an empty key as unset', () => {
    expect(readBuildSettings({ INDEXNOW_KEY: '' }).indexNowKey).toBe(site.indexNowKey);
  });

  it.each(['s3cret', `s3cret-${'x'.repeat(122)}`, 's3cret_with_underscores', '../s3cret-path'])(
    'refuses the key %s without showing it',
    (key) => {
      expect(() => readBuildSettings({ INDEXNOW_KEY: key })).toThrow(/^(?!.*s3cret).*8 to 128/);
    },
  );
});
