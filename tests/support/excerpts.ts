import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openIndex } from '../../src/search/reader/open-index.ts';
import type { PageCard } from '../../src/search/page-card.ts';
import type { Piece } from '../../src/search/query/excerpt.ts';
import type { Search } from '../../src/search/query/search.ts';
import { searchIndexDirectory, type SearchEntry } from '../../src/search/source.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';

/** Returns the cards of a built site in one language, by the id of their article. */
async function readCards(site: string, locale: Locale): Promise<ReadonlyMap<string, PageCard>> {
  const directory = join(site, searchIndexDirectory);
  const entry = JSON.parse(readFileSync(join(directory, 'entry.json'), 'utf8')) as SearchEntry;
  const files = entry.locales[locale];
  if (!files) return new Map();
  const load = (file: string) => Promise.resolve(readFileSync(join(directory, locale, file)));
  const index = await openIndex(load, files);
  const pages = Array.from({ length: index.articleCount }, (_, page) => index.loadCard(page));
  return new Map((await Promise.all(pages)).map((card) => [card.id, card]));
}

const toText = (excerpt: readonly Piece[]): string => excerpt.map(({ text }) => text).join('');

/** Expects that the excerpts of all results are whole sentences, each of one block of its section. */
export async function expectWholeExcerpts(
  site: string,
  locale: Locale,
  { search, queries }: { readonly search: Search; readonly queries: readonly string[] },
): Promise<void> {
  const cards = Object.fromEntries(
    await Promise.all(localeIds.map(async (id) => [id, await readCards(site, id)] as const)),
  );
  const problems: string[] = [];
  const check = (query: string, excerpt: string, section: string): void => {
    const isWhole = section.split('\n').some((block) => block.includes(excerpt));
    if (!isWhole || /^…|…$/.test(excerpt)) problems.push(`${query}: ${excerpt}`);
  };
  for (const query of queries) {
    const answer = await search({ query, locale, limit: 30 });
    for (const { id, href, excerpt, sections } of answer.results) {
      const [beginning, ...rest] = cards[answer.locale]?.get(id)?.sections ?? [];
      check(query, toText(excerpt), beginning?.text ?? '');
      for (const shown of sections) {
        const section = rest.find((one) => `${href}#${one.id}` === shown.href);
        check(query, toText(shown.excerpt), section?.text ?? '');
      }
    }
  }
  expect(problems).toEqual([]);
}
