import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { concepts } from '../../site/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../page-card.ts';
import { createConceptFinder, type ConceptFinder } from '../query/concepts.ts';
import type { SearchFiles, SearchSource } from '../source.ts';
import { createRecord, getIndexLanguage } from './create-record.ts';
import { createLanguageData } from './language-data.ts';
import { readSections } from './read-sections.ts';
import { writeCards } from './write-cards.ts';

/**
 * Places in a part of the word list. Pagefind's default of 20,000 makes parts of 30 KB, of which a sentence
 * wants several; parts of this size weigh about 2 KB. The setting has no public name (Pagefind,
 * pagefind/src/options.rs); without it the search works and loads more.
 */
const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1500' } as const;

/** Articles handed to Pagefind at a time: its process answers each on its own, and waits cost most. */
const batchSize = 32;

/** One language's part of the index. */
export interface LocaleTask {
  readonly locale: Locale;
  /** The built site. */
  readonly directory: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** The articles of this language. */
  readonly sources: readonly SearchSource[];
  /** Where the files go; it is emptied first. */
  readonly target: string;
}

/** Makes the index of one language. Throws where a page is missing or Pagefind reports an error. */
export async function indexLocale(task: LocaleTask): Promise<SearchFiles> {
  const { locale, sources, target } = task;
  const findConcepts = createConceptFinder(concepts);
  const cards = new Map<string, PageCard>();
  const index = await openIndex();
  try {
    for (let start = 0; start < sources.length; start += batchSize) {
      const batch = sources.slice(start, start + batchSize);
      const added = batch.map((source) => addArticle(index, { task, source, findConcepts }));
      for (const { name, card } of await Promise.all(added)) cards.set(name, card);
    }
    rmSync(target, { recursive: true, force: true });
    assertNoErrors((await index.writeFiles({ outputPath: target })).errors);
  } finally {
    await close();
  }
  writeCards(target, cards);
  return { index: keepIndex(target, locale), words: writeWords(target, task) };
}

/** Pagefind reads the size of its parts from the environment when its process starts. */
async function openIndex(): Promise<PagefindIndex> {
  process.env[chunkSize.name] = chunkSize.value;
  // All pages in one file: each is to be another file anyway (write-cards.ts).
  const { index, errors } = await createIndex({ maxFragments: 1 });
  Reflect.deleteProperty(process.env, chunkSize.name);
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  return index;
}

interface Article {
  readonly task: LocaleTask;
  readonly source: SearchSource;
  readonly findConcepts: ConceptFinder;
}

/** Adds an article to the index; returns its card and the name under which the index knows it. */
async function addArticle(
  index: PagefindIndex,
  { task: { directory, base }, source, findConcepts }: Article,
): Promise<{ name: string; card: PageCard }> {
  const { id, href, category, title } = source;
  const html = readFileSync(join(directory, href.slice(base.length), 'index.html'), 'utf8');
  const card: PageCard = { id, href, category, title, sections: readSections(html, href) };
  const record = createRecord(card, source, findConcepts);
  assertNoErrors((await index.addCustomRecord(record)).errors);
  return { name: record.url, card };
}

/** What Pagefind 1.6 says of the indexes it wrote, by language. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string } | undefined>>;
}

/**
 * Returns the file with Pagefind's list of pages, and removes the files nobody reads: its entry, its browser
 * library and its interface.
 */
function keepIndex(target: string, locale: Locale): string {
  const { languages } = JSON.parse(
    readFileSync(join(target, 'pagefind-entry.json'), 'utf8'),
  ) as PagefindEntry;
  const hash = languages[getIndexLanguage(locale)]?.hash;
  if (!hash) throw new Error(`Pagefind wrote no index for ${locale}.`);
  const kept = `pagefind.${hash}.pf_meta`;
  const files = readdirSync(target, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) if (name !== kept) rmSync(join(target, name));
  return kept;
}

function writeWords(target: string, { locale, sources }: LocaleTask): string {
  const json = JSON.stringify(createLanguageData(locale, sources, concepts));
  const name = `words.${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
  writeFileSync(join(target, name), json);
  return name;
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
