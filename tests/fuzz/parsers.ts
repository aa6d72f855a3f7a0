import fc, { type IAsyncProperty } from 'fast-check';
import { parseHostMessage } from '../../src/app/embed/parse-host-message.ts';
import { findHostOrigin } from '../../src/app/embed/host-origin.ts';
import { createIndexFiles, createLoader, indexNames } from '../support/search-index.ts';
import { inspectSvg } from '../../src/checks/svg.ts';
import { maskSecrets } from '../../src/secrets/mask-secrets.ts';
import { splitLanguageRuns } from '../../src/i18n/language-runs.ts';
import { createFinder, createSearch } from '../../src/search/query/search.ts';
import { createSynonymFinder } from '../../src/search/query/synonym-groups.ts';
import type { PageCard } from '../../src/search/page-card.ts';
import { decodeCbor } from '../../src/search/reader/cbor.ts';
import { openIndex } from '../../src/search/reader/open-index.ts';
import { synonymGroups } from '../../src/site/vocabulary.ts';
import { parsePath } from '../../src/troubleshooter/case/parse-path.ts';
import { parseStatus } from '../../src/troubleshooter/notices/parse-status.ts';
import { parseArticleReference } from '../../src/urls/article-reference.ts';
import { createLinks } from '../../src/urls/hrefs.ts';
import { indexPages } from '../../src/urls/page-table.ts';
import { readAddress } from '../../src/urls/read-address.ts';
import { findRedirectTarget } from '../../src/urls/redirect-target.ts';
import { createAddressResolver } from '../../src/urls/resolve-address.ts';
import { resolveLocale } from '../../src/urls/resolve-locale.ts';
import type { FuzzArea } from './area.ts';
import { hostileText } from './hostile-text.ts';
import { byteMutations, mutations } from './mutations.ts';

const links = createLinks({ base: '/help/', origin: 'https://help.test' });
const resolveAddress = createAddressResolver({
  links,
  origin: 'https://help.test',
  articles: [{ locale: 'en', id: 'card' }],
});

const pages = indexPages({ 'zh en': { 'card/': ['la-1101'] } });

/** Reads an address without a page, and finds where it leads. */
function findTarget(pathname: string): string | undefined {
  const reading = readAddress(
    { pathname: `/help/${pathname}`, search: '', hash: '' },
    { pages, links },
  );
  return reading && findRedirectTarget(reading.targets, reading, { stored: null, browser: ['en'] });
}

/** Readers of what comes from outside: addresses, messages, stored texts, files of this site that are damaged. */
const textParsers: Readonly<Record<string, (text: string) => unknown>> = {
  address: (text) => resolveAddress(text, '/help/en/card/'),
  misspelled: findTarget,
  pageTable: (text) => indexPages({ 'zh en': { [text]: [text] } }).find([text]),
  reference: parseArticleReference,
  locale: (text) => resolveLocale(text, ['zh', 'en']),
  hostOrigin: (text) => findHostOrigin(text, text),
  status: parseStatus,
  path: parsePath,
  masked: (text) => maskSecrets(text, 'hide'),
  runs: (text) => [splitLanguageRuns(text, 'zh'), splitLanguageRuns(text, 'en')],
  svg: inspectSvg,
};

const status = JSON.stringify({
  notices: [
    {
      id: 'a',
      severity: 'warning',
      start: '2026-12-01T02:00+08:00',
      end: '2026-12-02T02:00+08:00',
      title: { zh: '标题', en: 'Title' },
      codes: ['RE-1101'],
    },
  ],
});
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8"/></svg>';

const text = fc.oneof(
  hostileText,
  mutations.map((mutate) => mutate(status)),
  mutations.map((mutate) => mutate(picture)),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.json(),
);

const message = fc.oneof(
  fc.anything(),
  fc.record({
    help: fc.constantFrom(1, '1', null),
    type: fc.constantFrom('connect', 'configure', 'contact', {}, 'toString'),
    mode: fc.anything(),
    theme: fc.anything(),
    scale: fc.anything(),
  }),
);

export const parserArea: FuzzArea = {
  name: 'parsers',
  expects: 'a value; never an exception',
  runs: { round: 500, unit: 200 },
  createProperty: () =>
    fc.property(text, message, (written, sent) => {
      for (const parse of Object.values(textParsers)) parse(written);
      parseHostMessage(sent);
    }) as never,
};

const createCard = (id: string): PageCard => ({
  id,
  href: `/en/${id}/`,
  category: 'labels',
  title: id,
  sections: [],
});
const index = createIndexFiles([
  {
    content: '补寄 card',
    weights: { replacement: 3 },
    card: createCard('replacement'),
  },
  { content: '面单', weights: { card: 3 }, card: createCard('card') },
]);

/** Searches with a query in an index of which one file is damaged; errors are part of the answer. */
function createSearchProperty(): IAsyncProperty<never[]> {
  return fc.asyncProperty(
    fc.oneof(hostileText, fc.constantFrom('replacement', '补寄', 'car', 'kard')),
    fc.option(fc.tuple(fc.constantFrom(...index.keys()), byteMutations)),
    async (query, damage) => {
      const files = new Map(index);
      if (damage) files.set(damage[0], damage[1](Buffer.from(files.get(damage[0]) ?? [])));
      const find = createFinder(
        {
          available: ['en'],
          openIndex: () => openIndex(createLoader(files), indexNames),
          loadData: () => Promise.reject(new Error('words did not arrive.')),
        },
        createSynonymFinder(synonymGroups),
      );
      await createSearch(find)({ query, locale: 'en', limit: 5 }).catch(expectPlainError);
      try {
        decodeCbor(Buffer.from(query));
      } catch (error) {
        expectPlainError(error);
      }
    },
  ) as never;
}

/** A `TypeError` of our code is a mistake in it; streams of the platform end with one for damaged data. */
function expectPlainError(error: unknown): void {
  if (!(error instanceof Error) || (error instanceof TypeError && error.stack?.includes('/src/')))
    throw error;
}

export const searchArea: FuzzArea = {
  name: 'search',
  expects: 'an answer, or an error that says what is wrong',
  runs: { round: 100, unit: 50 },
  createProperty: createSearchProperty,
};
