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
      strict: false,
      statusFile: undefined,
      now: expect.any(Number) as number,
    });
  });

  it.each([
    ['SITE_URL', 'https://posta.test', { origin: 'https://posta.test' }],
    ['SITE_URL', 'https://posta.test/', { origin: 'https://posta.test' }],
    ['SITE_URL', 'HTTPS://Posta.test', { origin: 'https://posta.test' }],
    ['SITE_URL', 'https://posta.test:443/', { origin: 'https://posta.test' }],
    ['SITE_URL', 'https://posta.test:8443', { origin: 'https://posta.test:8443' }],
    ['SITE_URL', 'http://localhost:4321', { origin: 'http://localhost:4321' }],
    ['SITE_URL', 'http://[::1]:4321', { origin: 'http://[::1]:4321' }],
    ['SITE_URL', 'https://xn--7frx1y.test', { origin: 'https://xn--7frx1y.test' }],
    ['BASE_PATH', '', { base: '/' }],
    ['BASE_PATH', '/', { base: '/' }],
    ['BASE_PATH', 'help', { base: '/help/' }],
    ['BASE_PATH', '/help/', { base: '/help/' }],
    ['BASE_PATH', '/Help/v1.2_a~b-c', { base: '/Help/v1.2_a~b-c/' }],
    ['HELP_CONTENT', '/a/b #1', { content: '/a/b #1' }],
    ['HELP_OUT', '../网站', { out: '../网站' }],
    ['HELP_PDF', 'off', { pdf: false }],
    ['HELP_PICTURES', 'on', { pictures: true }],
    ['HELP_STATUS', 'live/status.json', { statusFile: 'live/status.json' }],
    ['INDEXNOW_KEY', 'key-of-this-site\n', { indexNowKey: 'key-of-this-site' }],
    ['INDEXNOW_KEY', '', { indexNowKey: site.indexNowKey }],
    ['SOURCE_DATE_EPOCH', '1795392000', { now: Date.parse('2026-11-23T00:00:00Z') }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(readBuildSettings({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ...[
      ...['', 'posta.test', '//posta.test', 'ftp://posta.test', 'javascript:alert(1)', 'null'],
      ...['https:posta.test', 'https:/posta.test', 'https:\\\\posta.test', 'https://', 'https://['],
      ...[
        'https://posta.test/help',
        'https://posta.test//',
        'https://posta.test/?a',
        ' https://a.test',
      ],
      ...['https://posta.test?', 'https://posta.test#', 'https://a.test\n', 'https://a b.test'],
      ...[
        'https://me@posta.test',
        'https://posta.test:99999',
        'https://posta.test:0',
        'https://a.test:',
      ],
      ...[
        'https://posta.test.',
        'https://a..test',
        'https://*.test',
        'https://a;b.test',
        'https://$a',
      ],
      ...['https://帮助.test', 'http://127.1', `https://${'a'.repeat(64)}.test`],
    ].map((value) => ['SITE_URL', value]),
    ...[
      ...[
        'C:/Program Files/Git/help',
        '/c/Program Files/Git/help',
        '\\help',
        'https://a.test/help',
      ],
      ...[
        '//help',
        '/help//x',
        '/help//',
        '/./help',
        '/../x',
        'help/..',
        '.',
        '/help?x',
        '/help#x',
      ],
      ...[
        ' /help',
        '/help ',
        '/he lp',
        '/a\tb',
        '/a\u202eb',
        '/帮助',
        '/%68elp',
        `/${'a'.repeat(200)}`,
      ],
      ...['/a;b', '/$a', '/{a}', '/a"b', "/a'b", '/a*', '/a,b', '/<a>', '/a|b', '/a&b', '/@a'],
    ].map((value) => ['BASE_PATH', value]),
    ...['', ' ', '~', '~/site', 'file:///a', 'https://a.test', 'a\nb'].flatMap((value) => [
      ['HELP_OUT', value],
      ['HELP_CONTENT', value],
    ]),
    ...['', 'true', '1', '0', 'no', 'OFF', ' on', 'offf'].flatMap((value) => [
      ['HELP_PDF', value],
      ['HELP_PICTURES', value],
    ]),
    ...['', 'status', '/status.json', '../status.json', 'https://a.test/status.json'].map(
      (value) => ['HELP_STATUS', value],
    ),
    ...['2026-11-23', '-1', '1.5', '1e9', ' 1', '999999999999'].map((value) => [
      'SOURCE_DATE_EPOCH',
      value,
    ]),
  ])('refuses %s=%j, saying what it is and what is expected', (name = '', value = '') => {
    const read = () => readBuildSettings({ [name]: value });
    expect(read).toThrow(/ is ".*; expected ./);
    // What a terminal would obey or not show is escaped.
    expect(read).not.toThrow(/[\p{Cc}\p{Cf}]/u);
    expect(read).toThrow(name);
  });

  it('says how to keep a shell on Windows from rewriting the path', () => {
    const hint = expect.stringContaining('BASE_PATH=help') as string;
    expect(() => readBuildSettings({ BASE_PATH: 'C:/Program Files/Git/help' })).toThrow(
      expect.objectContaining({ hint }),
    );
  });

  it('shows no password', () => {
    const read = () => readBuildSettings({ SITE_URL: 'https://me:s3cret@posta.test' });
    expect(read).toThrow(/^(?!.*s3cret).*expected an origin such as https:\/\/posta\.test/);
  });

  it.each([
    ['HELP_OUTT', 'HELP_OUT'],
    ['HELP_PDFS', 'HELP_PDF'],
    ['help_content', 'HELP_CONTENT'],
    ['HELP_PICTUERS', 'HELP_PICTURES'],
    ['HELP_ENTIRELY_ELSE', 'one of HELP_CONTENT, HELP_OUT, HELP_PDF'],
  ])('refuses the unknown variable %s and names %s', (name, expected) => {
    expect(() => readBuildSettings({ [name]: 'on' })).toThrow(
      `"${name}" is set in the environment and is no setting; expected ${expected}`,
    );
  });

  it.each(['s3cret', `s3cret-${'x'.repeat(122)}`, 's3cret_with_underscores', '../s3cret-path'])(
    'refuses the key %s without showing it',
    (key) => {
      expect(() => readBuildSettings({ INDEXNOW_KEY: key })).toThrow(/^(?!.*s3cret).*8 to 128/);
    },
  );
});
