import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { concepts } from '../../site/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../page-card.ts';
import { createConceptFinder } from '../query/concepts.ts';
import type { SearchFiles, SearchSource } from '../source.ts';
import { createRecord } from './create-record.ts';
import { createLanguageData } from './language-data.ts';
import { readSections } from './read-sections.ts';
import { runPagefind } from './run-pagefind.ts';

/** One language's part of the index. */
export interface LocaleTask {
  readonly locale: Locale;
  /** The built site. */
  readonly directory: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** The articles of this language. */
  readonly sources: readonly SearchSource[];
  /** Where the files go. */
  readonly target: string;
}

/** Makes the index of one language. Throws where a page is missing or Pagefind reports an error. */
export async function indexLocale(task: LocaleTask): Promise<SearchFiles> {
  const { locale, sources, target } = task;
  const findConcepts = createConceptFinder(concepts);
  const articles = sources.map((source) => ({ source, card: createCard(source, task) }));
  const { index, files } = await runPagefind(
    articles.map(({ source, card }) => createRecord(card, source, findConcepts)),
  );
  for (const { path, content } of files) writeTo(join(target, path), content);
  return {
    index,
    cards: writeCards(
      target,
      articles.map(({ card }) => card),
    ),
    words: writeWords(target, JSON.stringify(createLanguageData(locale, sources, concepts))),
  };
}

function createCard(source: SearchSource, { directory, base }: LocaleTask): PageCard {
  const { id, href, category, title } = source;
  const html = readFileSync(join(directory, href.slice(base.length), 'index.html'), 'utf8');
  return { id, href, category, title, sections: readSections(html, href) };
}

/** Writes the cards by the numbers that their pages have in the index; returns the name of their folder. */
function writeCards(target: string, cards: readonly PageCard[]): string {
  const texts = cards.map((card) => JSON.stringify(card));
  const name = `cards.${toHash(texts.join('\n'))}`;
  for (const [page, text] of texts.entries()) writeTo(join(target, name, `${page}.json`), text);
  return name;
}

function writeWords(target: string, json: string): string {
  const name = `words.${toHash(json)}.json`;
  writeTo(join(target, name), json);
  return name;
}

/** Browsers keep these files for good, so their names must change with their content. */
const toHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);

function writeTo(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
