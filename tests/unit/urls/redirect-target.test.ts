import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createLinks, toEmbed } from '../../../src/urls/hrefs.ts';
import { findRedirectTarget, type Targets } from '../../../src/urls/redirect-target.ts';
import { bundleScript } from '../../../src/layout/script-text.ts';
import { localeKey } from '../../../src/urls/storage-keys.ts';

const links = createLinks({ base: '/help', origin: 'https://posta.test' });
const both: Targets = { zh: '/help/zh/parcel-refused/', en: '/help/en/parcel-refused/' };
const onlyChinese: Targets = { zh: '/help/zh/keep-safe/' };

interface Case {
  readonly targets?: Targets;
  readonly search?: string;
  readonly hash?: string;
  readonly stored?: string | null;
  readonly browser?: readonly string[];
  readonly to: string;
}

const cases: readonly Case[] = [
  { to: '/help/zh/parcel-refused/' },
  { browser: [], to: '/help/en/parcel-refused/' },
  { browser: ['fr', 'de'], to: '/help/en/parcel-refused/' },
  { search: '?lang=en-GB', to: '/help/en/parcel-refused/' },
  { search: '?lang=zh-Hant-TW', stored: 'en', to: '/help/zh/parcel-refused/' },
  { search: '?lang=fr', stored: 'en', to: '/help/en/parcel-refused/' },
  { stored: 'en', browser: ['zh-CN'], to: '/help/en/parcel-refused/' },
  { browser: ['de', 'en-US'], to: '/help/en/parcel-refused/' },
  { targets: onlyChinese, search: '?lang=en', browser: ['en'], to: '/help/zh/keep-safe/' },
  { hash: '#check-first', to: '/help/zh/parcel-refused/#check-first' },
  { search: '?view=embed', to: '/help/zh/embed/parcel-refused/' },
  {
    search: '?theme=dark&view=embed&scale=1.5&host=https%3A%2F%2Fapp.test&lang=en',
    hash: '#check-first',
    to: '/help/en/embed/parcel-refused/?theme=dark&scale=1.5&host=https%3A%2F%2Fapp.test#check-first',
  },
  {
    targets: { zh: '/help/zh/solve/not-me/start/', en: '/help/en/solve/not-me/start/' },
    search: '?view=embed&theme=dark',
    stored: 'en',
    to: '/help/en/embed/solve/not-me/start/?theme=dark',
  },
  { search: '?view=//evil.example', to: '/help/zh/parcel-refused/' },
  { search: '?next=//evil.example&q=a%20b&id=x', to: '/help/zh/parcel-refused/#q=a%20b' },
  {
    search: '?utm_campaign=c&utm_source=s&utm_medium=m',
    to: '/help/zh/parcel-refused/?utm_campaign=c&utm_source=s&utm_medium=m',
  },
  { search: '?q=%E9%92%B1&q=%26%23', to: '/help/zh/parcel-refused/#q=%E9%92%B1' },
  { search: '?q=%ud800&theme=%', to: '/help/zh/parcel-refused/?theme=%25#q=%25ud800' },
  { search: '?__proto__=1&constructor=2&Q=3', to: '/help/zh/parcel-refused/' },
  { search: '?lang=__proto__', stored: 'constructor', to: '/help/zh/parcel-refused/' },
  { search: '?q=a%20b', hash: '#steps', to: '/help/zh/parcel-refused/#steps' },
  { hash: '#q=b&at=x', to: '/help/zh/parcel-refused/#q=b&at=x' },
  { search: '?q=a&view=embed', hash: '#steps', to: '/help/zh/embed/parcel-refused/#steps' },
  { search: '?q=', hash: '#steps', to: '/help/zh/parcel-refused/#steps' },
  { hash: '#//evil.example', to: '/help/zh/parcel-refused/#//evil.example' },
];

const script = await bundleScript(resolve('src/app/permanent-links/permanent-page.ts'));
const moveScript = await bundleScript(resolve('src/layout/client/move.ts'));

/** Runs the script of a page in the environment of a case, and returns the redirect target. */
function runScript(text: string, { search = '', hash = '', ...reader }: Omit<Case, 'to'>): unknown {
  const { targets = both, stored = null, browser = ['zh'] } = reader;
  const anchors = Object.entries(targets).map(([locale, href]) => ({
    dataset: { locale },
    getAttribute: () => href,
  }));
  let target: unknown;
  runInNewContext(text, {
    URLSearchParams,
    document: {
      querySelectorAll: (selector: string) => (selector === '#go a' ? anchors : []),
      documentElement: { dataset: { target: both.zh } },
    },
    navigator: { languages: browser },
    localStorage: { getItem: (key: string) => (key === localeKey ? stored : null) },
    location: { search, hash, replace: (address: unknown) => (target = address) },
  });
  return target;
}

describe('a permanent link', () => {
  it.each(cases)('redirects to $to (search $search, stored $stored)', ({ to, ...asked }) => {
    const { targets = both, search = '', hash = '', stored = null, browser = ['zh'] } = asked;
    expect(findRedirectTarget(targets, { search, hash }, { stored, browser })).toBe(to);
    expect(runScript(script, asked)).toBe(to);
  });

  it('does not redirect if there is no article', () => {
    expect(
      findRedirectTarget({}, { search: '', hash: '' }, { stored: null, browser: [] }),
    ).toBeUndefined();
    expect(runScript(script, { targets: {} })).toBeUndefined();
  });

  it('redirects without storage and the list of languages', () => {
    let target: unknown;
    runInNewContext(script, {
      URLSearchParams,
      document: {
        querySelectorAll: () => [{ dataset: { locale: 'en' }, getAttribute: () => '/en/a/' }],
      },
      navigator: { language: 'zh-CN' },
      location: { search: '', hash: '', replace: (address: unknown) => (target = address) },
    });
    expect(target).toBe('/en/a/');
  });
});

describe('the script of a retired id', () => {
  it.each([
    ['', ''],
    ['?q=a%20b&next=//evil.example', '#check-first'],
    ['?theme=dark&theme=light&lang=en', ''],
    ['?q=%ud800%', '#//evil.example'],
    ['?=&&&', '#'],
  ])('keeps the same parameters of %j as a permanent link', (search, hash) => {
    const href = '/help/zh/parcel-refused/';
    expect(runScript(moveScript, { search, hash })).toBe(
      findRedirectTarget({ zh: href }, { search, hash }, { stored: null, browser: [] }),
    );
  });
});

describe('toEmbed', () => {
  it.each(['zh', 'en'] as const)('returns the address of links.embed in %s', (locale) => {
    expect(toEmbed(links.article(locale, 'self-check'), locale)).toBe(
      links.embed(locale, 'self-check'),
    );
    for (const place of [[], ['not-me'], ['not-me', 'start'], ['solve', 'embed']] as const)
      expect(toEmbed(links.troubleshooter(locale, ...place), locale)).toBe(
        links.embedTroubleshooter(locale, ...place),
      );
  });

  it.each(['/', '/solve', '/embed/en', '/en/solve', '/zh/en'])(
    'ignores the base path %s',
    (base) => {
      const own = createLinks({ base, origin: 'https://posta.test' });
      for (const id of ['not-me', 'en', 'en-1'])
        expect(toEmbed(own.article('en', id), 'en')).toBe(own.embed('en', id));
      expect(toEmbed(own.troubleshooter('en', 'not-me'), 'en')).toBe(
        own.embedTroubleshooter('en', 'not-me'),
      );
    },
  );
});
