import { describe, expect, it } from 'vitest';
import { toBase } from '../../src/links/hrefs.ts';
import { site } from '../../src/site/config.ts';
import { readBuildSettings } from '../../src/build-settings.ts';

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
    });
  });

  it('takes what the environment says', () => {
    const environment = {
      SITE_URL: 'https://okpay.test/',
      BASE_PATH: 'help',
      HELP_CONTENT: '/a',
      HELP_OUT: '/b',
      HELP_PDF: 'off',
      INDEXNOW_KEY: 'key-of-this-site\n',
      HELP_PICTURES: 'off',
    };
    expect(readBuildSettings(environment)).toEqual({
      origin: 'https://okpay.test',
      base: '/help/',
      content: '/a',
      out: '/b',
      pdf: false,
      indexNowKey: 'key-of-this-site',
      pictures: false,
    });
  });

  it.each(['okpay.test', 'ftp://okpay.test', 'https://okpay.test/help', ''])(
    'refuses %o as an origin and says what it expects',
    (url) => {
      expect(() => readBuildSettings({ SITE_URL: url })).toThrow(/expected an origin/);
    },
  );

  it.each(['HELP_PDF', 'HELP_PICTURES'])('refuses %s where it is neither on nor off', (name) => {
    expect(() => readBuildSettings({ [name]: 'no' })).toThrow(
      `${name} is "no"; expected on or off.`,
    );
  });

  it('takes an empty key for none', () => {
    expect(readBuildSettings({ INDEXNOW_KEY: '' }).indexNowKey).toBe(site.indexNowKey);
  });

  it.each(['s3cret', `s3cret-${'x'.repeat(122)}`, 's3cret_with_underscores', '../s3cret-path'])(
    'refuses the key %s without showing it',
    (key) => {
      expect(() => readBuildSettings({ INDEXNOW_KEY: key })).toThrow(/^(?!.*s3cret).*8 to 128/);
    },
  );
});
