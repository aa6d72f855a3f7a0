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
      HELP_PICTURES: 'off',
    };
    expect(readBuildSettings(environment)).toEqual({
      origin: 'https://okpay.test',
      base: '/help/',
      content: '/a',
      out: '/b',
      pdf: false,
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
});
