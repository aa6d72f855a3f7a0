import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPages } from '../../../src/app/permanent-links/list-pages.ts';
import { createCatalogue } from '../../../src/content-model/articles/catalogue.ts';
import { localeIds, type Locale } from '../../../src/i18n/locales.ts';
import { createLinks } from '../../../src/urls/hrefs.ts';
import { indexPages } from '../../../src/urls/page-table.ts';
import { readAddress, readLocale } from '../../../src/urls/read-address.ts';
import { findRedirectTarget } from '../../../src/urls/redirect-target.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../support/articles.ts';
import { readFlows } from '../../support/flows.ts';
import { testProduct } from '../../support/project.ts';

const content = join(testProduct, 'content');

/** The articles of the real site, as far as their addresses are concerned, and one without a translation. */
const articles = [
  ...globSync('{zh,en}/**/*.mdx', { cwd: content }).map((file) => {
    const [locale] = file.split('/') as [Locale];
    const id = /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
    const text = readFileSync(join(content, file), 'utf8');
    const find = (field: string) => RegExp(`^${field}: (.*)$`, 'm').exec(text)?.[1];
    const category = find('category') ?? '';
    const code = find('code');
    return createArticle(
      locale,
      id,
      code ? createProblemInput({ category, code }) : createGuideInput({ category }),
    );
  }),
  createArticle('zh', 'only-chinese', createGuideInput({ aliases: ['old-name'] })),
];

const createSite = (base: string) => {
  const links = createLinks({ base, origin: 'https://help.test' });
  const table = listPages({
    catalogue: createCatalogue(articles),
    flows: readFlows(content),
    retiredCodes: { 'PA-1900': 'parcel-refused' },
    retiredSteps: [],
    links,
  });
  return { links, table, pages: indexPages(JSON.parse(JSON.stringify(table))) };
};

type Site = ReturnType<typeof createSite>;

/** Returns where the 404 page at an address leads a reader of a language. */
function findTarget(site: Site, address: string, locale: Locale = 'en'): string | undefined {
  const { pathname, search, hash } = new URL(`https://help.test${address}`);
  const reading = readAddress({ pathname, search, hash }, site);
  return reading && findRedirectTarget(reading.targets, reading, { stored: locale, browser: [] });
}

const site = createSite('/');

describe('readAddress', () => {
  it.each([
    // From a chat.
    ['/zh/return-delayed/，谢谢', '/zh/return-delayed/'],
    ['/zh/return-delayed，谢谢', '/zh/return-delayed/'],
    ['/zh/return-delayed谢谢你的帮助', '/zh/return-delayed/'],
    ['/zh/return-delayed/。', '/zh/return-delayed/'],
    ['/zh/return-delayed/)', '/zh/return-delayed/'],
    ['/en/return-delayed/"', '/en/return-delayed/'],
    ['/en/return-delayed/”', '/en/return-delayed/'],
    ['/en/return-delayed>', '/en/return-delayed/'],
    ['/en/return-delayed/%EF%BC%8C%E8%B0%A2', '/en/return-delayed/'],
    ['/en/return-delayed%EF%BC%8C%E8', '/en/return-delayed/'],
    ['/en/return-delayed%A3%AC', '/en/return-delayed/'],
    ['/en/return-delayed thanks', '/en/return-delayed/'],
    ['/en/return-delayed/thanks', '/en/return-delayed/'],
    ['/zh/（return-delayed）', '/zh/return-delayed/'],
    // Languages.
    ['/ZH/return-delayed/', '/zh/return-delayed/'],
    ['/zh-CN/return-delayed/', '/zh/return-delayed/'],
    ['/zh_TW/return-delayed/', '/zh/return-delayed/'],
    ['/zh-Hant-TW/return-delayed/', '/zh/return-delayed/'],
    ['/en-gb/return-delayed', '/en/return-delayed/'],
    ['/return-delayed/', '/en/return-delayed/'],
    ['/return-delayed/zh', '/zh/return-delayed/'],
    ['/en/only-chinese', '/zh/only-chinese/'],
    ['/en/only-chinese/', '/zh/only-chinese/'],
    ['/EN/old-name', '/zh/only-chinese/'],
    // Files and folders.
    ['/zh/return-delayed/index.html', '/zh/return-delayed/'],
    ['/zh/return-delayed.html', '/zh/return-delayed/'],
    ['/zh/return-delayed.htm', '/zh/return-delayed/'],
    [
      '/zh/return-delayed.HTML?utm_source=x#check-first',
      '/zh/return-delayed/?utm_source=x#check-first',
    ],
    ['/zh/return-delayed.md/', '/zh/return-delayed.md'],
    ['/zh/Return-Delayed.PDF', '/zh/return-delayed.pdf'],
    ['/zh/return-delayed.pdf', '/zh/return-delayed/'],
    ['/zh/returns/return-delayed/', '/zh/return-delayed/'],
    ['/zh//return-delayed//', '/zh/return-delayed/'],
    ['/zh\\return-delayed\\', '/zh/return-delayed/'],
    ['/zh/%5Creturn-delayed', '/zh/return-delayed/'],
    // Letters, hyphens, codes.
    ['/en/RETURN-DELAYED/', '/en/return-delayed/'],
    ['/en/return_delayed/', '/en/return-delayed/'],
    ['/en/return%20delayed/', '/en/return-delayed/'],
    ['/en/return–delayed/', '/en/return-delayed/'],
    ['/en/return-%0Adelayed/', '/en/return-delayed/'],
    ['/en/return%C2%ADdelayed/', '/en/return-delayed/'],
    ['/en/return%E2%80%8B-delayed/', '/en/return-delayed/'],
    ['/en/re-1101', '/en/return-delayed/'],
    ['/zh/RE-1101/', '/zh/return-delayed/'],
    ['/re1101', '/en/return-delayed/'],
    ['/en/pa-1900/', '/en/parcel-refused/'],
    // Permanent links.
    ['/go/Re-1101/', '/en/return-delayed/'],
    ['/go/RE%201101?lang=zh', '/zh/return-delayed/'],
    ['/GO/return_delayed?view=embed&theme=dark', '/en/embed/return-delayed/?theme=dark'],
    ['/go/ＲＥ－１１０１/', '/en/return-delayed/'],
    ['/go/RE-1101/extra/', '/en/return-delayed/'],
    ['/go/solve/Where-Is-My-Return', undefined],
    // The embed.
    ['/en/embed/return-delayed.html', '/en/embed/return-delayed/'],
    ['/EN/Embed/RE-1101', '/en/embed/return-delayed/'],
    ['/en/embed/index.htm', '/en/embed/'],
    ['/en/embed/search', '/en/search/'],
    // Other pages.
    ['/zh-CN/', '/zh/'],
    ['/EN', '/en/'],
    ['/ZH/index.htm', '/zh/'],
    ['/ZH/）', '/zh/'],
    ['/zh/Topics/Returns', '/zh/topics/returns/'],
    ['/topics/returns.html', '/en/topics/returns/'],
    ['/EN/search?q=replacement', '/en/search/#q=replacement'],
    ['/ZH/Solve', '/zh/solve/'],
    ['/zh/handbook', '/zh/handbook.pdf'],
    ['/ZH/Handbook.PDF，', '/zh/handbook.pdf'],
    // Queries and sections that are part of the path.
    ['/en/return-delayed/&amp;utm_source=x', '/en/return-delayed/?utm_source=x'],
    [
      '/en/return-delayed%3Futm_source=x%23check-first',
      '/en/return-delayed/?utm_source=x#check-first',
    ],
    [
      '/EN/return-delayed?utm_source=a&amp;utm_medium=b',
      '/en/return-delayed/?utm_source=a&utm_medium=b',
    ],
    ['/en/return-delayed%2523check-first。', '/en/return-delayed/#check-first'],
    ['/en/return-delayed？谢谢', '/en/return-delayed/'],
    // No page can be read.
    ['/', undefined],
    ['/go/', undefined],
    ['/go/AB-1999/', undefined],
    ['/go/RE-11011/', undefined],
    ['/zh/no-such-article/', undefined],
    ['/zh/return-delayed-twice/', undefined],
    ['/zh/没有这一页/', undefined],
    ['/en/search/results', undefined],
    ['/en/solve/no-such-flow/', undefined],
    ['/en/topics/no-such-topic/', undefined],
    ['/en/toString/', undefined],
    ['/en/__proto__/', undefined],
    ['/wp-login.php', undefined],
    [`/en/${'return-delayed/'.repeat(200)}`, undefined],
  ])('reads %s as %s', (address, target) => {
    expect(findTarget(site, address)).toBe(target);
  });

  it('leads to no page of which two have the same letters', () => {
    const pages = indexPages({ en: { 'a-bc/': [], 'ab-c/': [], 'x/': ['xy-z'], 'xyz/': [] } });
    const find = (address: string) => findTarget({ ...site, pages }, address);
    expect(find('/EN/a-bc')).toBe('/en/a-bc/');
    expect(find('/EN/abc')).toBeUndefined();
    expect(find('/EN/xyz')).toBe('/en/xyz/');
  });
});

/** Every address that a reader may have, and the page that it is the address of. */
const listKnown = ({ links, table }: Site): { locale: Locale; address: string; target: string }[] =>
  Object.entries(table).flatMap(([locales, pages]) =>
    (locales.split(' ') as Locale[]).flatMap((locale) =>
      Object.entries(pages).flatMap(([path, names]) => {
        const target = links.home(locale) + path;
        const place = path.slice(0, -1);
        const isArticle = articles.some(({ id }) => id === place);
        const add = (address: string, to = target) => ({ locale, address, target: to });
        return [
          ...(path === '' ? [] : [add(target)]),
          ...names.flatMap((name) => [
            add(`${links.home(locale)}${name}/`),
            ...(isArticle ? [add(links.permanent(name))] : []),
          ]),
          ...(isArticle
            ? [
                add(links.permanent(place)),
                add(links.embed(locale, place), links.embed(locale, place)),
                add(links.markdown(locale, place), links.markdown(locale, place)),
                add(links.pdf(locale, place), links.pdf(locale, place)),
              ]
            : []),
          ...(path.startsWith('solve/')
            ? [
                add(`${links.notFound()}${path}`),
                add(links.home(locale) + `embed/${path}`, links.home(locale) + `embed/${path}`),
              ]
            : []),
        ];
      }),
    ),
  );

const after = (text: string) => (address: string) => address + encodeURI(text);
const end = (text: string) => (address: string) => address.replace(/\/?$/, '') + encodeURI(text);

/** What happens to addresses on their way; each takes and returns an address as browsers write it. */
const slips: Readonly<Record<string, (address: string) => string>> = {
  upper: (address) => address.toUpperCase(),
  title: (address) => address.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  'no slash': end(''),
  'double slashes': (address) => address.replace(/\//g, '//'),
  backslashes: (address) => address.replace(/(?<=.)\//g, '%5C'),
  'index.html': end('/index.html'),
  '.html': end('.html'),
  '.htm': end('.htm'),
  '.md, as a folder': (address) => address.replace(/(\.md|\.pdf)$/, '$1/'),
  region: (address) =>
    address.replace(
      /\/(zh|en)\//i,
      (_, locale: string) => `/${locale}-${locale === 'zh' ? 'CN' : 'GB'}/`,
    ),
  'region with underscore': (address) => address.replace(/\/(zh|en)\//i, '/$1_US/'),
  script: (address) => address.replace(/\/zh\//i, '/zh-Hans-CN/'),
  'no language': (address) => address.replace(/\/(zh|en)\//i, '/'),
  underscores: (address) => address.replace(/-/g, '_'),
  spaces: (address) => address.replace(/-/g, '%20'),
  pluses: (address) => address.replace(/-/g, '+'),
  dashes: (address) => address.replace(/-/g, encodeURI('–')),
  'no hyphens': (address) => address.replace(/-(?=\w+[/.]?\w*$)/g, ''),
  'soft hyphens': (address) => address.replace(/-/g, '-%C2%AD'),
  'line break': (address) => address.replace(/-/, '-%0D%0A'),
  'zero width': (address) => address.replace(/(?<=[a-z])(?=[a-z])/g, '%E2%80%8B'),
  'full width': (address) =>
    // Letters of escapes stay.
    address.includes('%')
      ? address
      : address.replace(/[a-zA-Z]+$/, (word) =>
          encodeURI(
            [...word].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join(''),
          ),
        ),
  'encoded twice': (address) => encodeURI(address),
  'comma and thanks': after('，谢谢'),
  'full stop': after('。'),
  bracket: after(')'),
  'wide bracket': end('）'),
  quote: end('”'),
  greater: after('>'),
  'greater as an entity': after('&gt;'),
  dots: end('...'),
  'broken escape': after('%'),
  'another encoding': (address) => `${address}%A3%AC`,
  'in brackets': (address) =>
    address.replace(/[^/]+\/?$/, (name) => `${encodeURI('（')}${name}${encodeURI('）')}`),
  'in quotes': (address) => address.replace(/[^/]+\/?$/, '%22$&%22'),
  'query in the path': after('&amp;utm_source=x'),
  'encoded query': (address) => `${address}%3Futm_source=x`,
  'encoded section': (address) => `${address}%23check-first`,
};

/** Makes slips in an address, below the base path: outside of it, the host sends the page of another site. */
function makeSlips(base: string, address: string, names: readonly string[]): string {
  const start = base.slice(0, -1);
  return (
    start + names.reduce((text, name) => slips[name]?.(text) ?? text, address.slice(start.length))
  );
}

const findPath = (...parameters: Parameters<typeof findTarget>): string | undefined =>
  findTarget(...parameters)?.replace(/[?#].*/, '');

const isSame = (one: string, other: string): boolean =>
  new URL(`https://help.test${one}`).href === new URL(`https://help.test${other}`).href;

it('every address leads to its page after each slip', () => {
  const known = listKnown(site);
  expect(known.length).toBeGreaterThan(400);
  for (const [index, { locale, address, target }] of known.entries()) {
    // A fifth of the slips for each address, in turn.
    for (const name of Object.keys(slips).filter((_, number) => (index + number) % 5 === 0)) {
      const written = makeSlips('/', address, [name]);
      if (isSame(written, target)) continue;
      expect({ written, found: findPath(site, written, locale) }).toEqual({
        written,
        found: target,
      });
    }
  }
});

it('reads the base path in other letters, and an address without it', () => {
  const below = createSite('/Help-Centre/');
  const target = '/Help-Centre/zh/topics/returns/';
  for (const start of ['/help_centre', '/HELP-CENTRE/', ''])
    expect(findTarget(below, `${start}/zh/topics/returns`)).toBe(target);
});

describe.each(['/', '/help/en/v2/', '/帮助/中心/'])('below %s', (base) => {
  const below = createSite(base);
  const known = listKnown(below);

  it('every address leads to its page after up to three slips', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.array(fc.constantFrom(...Object.keys(slips)), { minLength: 1, maxLength: 3 }),
        ({ locale, address, target }, names) => {
          const written = makeSlips(base, address, names);
          if (isSame(written, target)) return;
          const found = findPath(below, written, locale);
          expect({ written, found }).toEqual({ written, found: target });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('whatever an address is, it leads to a page of this site or nowhere', () => {
    const targets = new Set(known.map(({ target }) => target));
    const homes = localeIds.flatMap((locale) => [
      below.links.home(locale),
      `${below.links.home(locale)}embed/`,
    ]);
    const character = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const piece = fc.oneof(
      fc.string({ unit: character, maxLength: 20 }),
      fc.constantFrom(
        '/',
        '//evil.example/',
        '\\',
        '..',
        '%2f%2f',
        'javascript:',
        '@',
        '?',
        '#',
        '&',
      ),
      fc.constantFrom(base, 'zh', 'en', 'go', 'embed', 're-1101', 'self-check', 'solve', '.pdf'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, search) => {
        const reading = readAddress(
          { pathname: `/${pieces.join('')}`, search: `?${search}`, hash: '' },
          below,
        );
        const found =
          reading && findRedirectTarget(reading.targets, reading, { stored: 'en', browser: [] });
        if (!found) return;
        const path = found.replace(/[?#].*/, '');
        expect({ path, isOwn: targets.has(path) || homes.includes(path) }).toEqual({
          path,
          isOwn: true,
        });
        expect(new URL(found, 'https://help.test').origin).toBe('https://help.test');
      }),
      { numRuns: 500 },
    );
  });

  it('an address of unknown words leads nowhere', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}(?:-[a-z]{1,9}){0,3}$/);
    const text = fc.string({
      unit: fc.constantFrom(...'退件没到，。！（）谢谢①１ａ'),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('', 'zh/', 'en/', 'go/', 'en/embed/', 'zh/topics/', 'en/solve/'),
        fc.array(
          fc.oneof(
            word,
            text.map((own) => `x${own}`),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (start, words) => {
          expect(findTarget(below, encodeURI(base + start + words.join('/')))).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('indexPages', () => {
  it.each([
    null,
    [],
    'text',
    { en: null, zh: ['a/'] },
    { de: { 'a/': [] }, __proto__: { 'a/': [] } },
    {
      en: { '//evil.example/': [], '../a/': [], 'javascript:a/': [], 'A/': [], a: [], 'a/?b': [] },
    },
  ])('leaves out what is not a page: %j', (table) => {
    const pages = indexPages(table);
    const words = ['a', 'evil', 'example', 'javascript', 'b', '0'];
    expect(words.filter((name) => pages.find([name]))).toEqual([]);
    expect(pages.home).toBeUndefined();
  });
});

describe('readLocale', () => {
  it.each([
    ['/ZH/x/', 'zh'],
    ['/zh-TW/', 'zh'],
    ['/en_US/没有', 'en'],
    ['/xx/en/', undefined],
    ['/', undefined],
  ])('reads the language of %s as %s', (pathname, locale) => {
    expect(readLocale(encodeURI(pathname), site.links.languageChoice())).toBe(locale);
  });
});
