import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Root } from 'hast';
import type { Article } from '../../content-model/articles/article.ts';
import { vocabulary } from '../../content-model/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { backgrounds } from '../../languages/background/index.ts';
import { toCodeTerm } from '../../urls/codes-in-text.ts';
import { packLanguageData, type LanguageData } from '../language-data.ts';
import type { PageCard } from '../page-card.ts';
import type { SearchFiles, SearchSource } from '../source.ts';
import { createArticleTree } from './article-tree.ts';
import { createPage, type IndexPage } from './create-page.ts';
import { createLanguageData } from './language-data.ts';
import { learnWithConfidence } from './learn-with-confidence.ts';
import { readSections } from './read-sections.ts';
import { replaceFiles, type IndexFile } from './replace-files.ts';
import { runPagefind } from './run-pagefind.ts';
import { createTextReader, listArticleTexts, listBackgroundTexts } from './training-texts.ts';
import { highestWeight, type TermWeights } from './weight-table.ts';

/** An article and what the index stores of it. */
export interface IndexedArticle {
  readonly article: Article;
  readonly source: SearchSource;
  /** The tree of its body, as JSON, to be passed to a worker thread. */
  readonly tree: string;
}

/** The task to index one language. */
export interface LocaleTask {
  readonly locale: Locale;
  readonly articles: readonly IndexedArticle[];
  /** The directory to write to. */
  readonly target: string;
}

/** Never shown. */
const backgroundUrl = '/background/';

/** Writes the index of one language. Throws if Pagefind reports an error. */
export async function indexLocale({ locale, articles, target }: LocaleTask): Promise<SearchFiles> {
  const reader = createTextReader(vocabulary);
  const sources = articles.map(({ source }) => source);
  const cards = articles.map(createCard);
  const texts = articles.flatMap((article, page) =>
    listArticleTexts({ ...article, page, sections: cards[page]?.sections ?? [] }, reader),
  );
  const background = listBackgroundTexts(backgrounds[locale], articles.length, reader);
  const { weights, confidence } = learnWithConfidence(texts, background, articles.length);
  const { index, files } = await runPagefind(listPages(locale, sources, weights));
  const cardFiles = listCardFiles(cards);
  const words = toWordsFile(createLanguageData(locale, sources, vocabulary));
  replaceFiles(target, [...files, ...cardFiles, words]);
  return { index, cards: dirname(cardFiles[0]?.path ?? ''), words: words.path, confidence };
}

/** Returns the pages of the index: the articles in order, then the background. */
function listPages(
  locale: Locale,
  sources: readonly SearchSource[],
  weights: TermWeights,
): IndexPage[] {
  const byPage = Array.from({ length: sources.length + 1 }, () => new Map<string, number>());
  for (const [key, pages] of weights)
    for (const [page, weight] of pages) byPage[page]?.set(key, weight);
  return byPage.map((terms, page) => {
    const source = sources[page];
    // A code names its article, whatever else is said.
    if (source?.code !== undefined) terms.set(toCodeTerm(source.code), highestWeight);
    return createPage({
      locale,
      url: source?.href ?? backgroundUrl,
      category: source?.category,
      weights: terms,
    });
  });
}

function createCard({ article, source, tree }: IndexedArticle): PageCard {
  const { id, href, category, title } = source;
  const sections = readSections(createArticleTree(article, JSON.parse(tree) as Root));
  return { id, href, category, title, sections };
}

/** Returns the files of the cards, named by the page numbers of the index, in one folder. */
function listCardFiles(cards: readonly PageCard[]): IndexFile[] {
  const contents = cards.map((card) => JSON.stringify(card));
  const folder = `cards.${toHash(contents.join('\n'))}`;
  return contents.map((content, page) => ({ path: `${folder}/${page}.json`, content }));
}

function toWordsFile(data: LanguageData): IndexFile {
  const content = JSON.stringify(packLanguageData(data));
  return { path: `words.${toHash(content)}.json`, content };
}

/** Returns a hash for file names: browsers cache these files permanently. */
const toHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);
