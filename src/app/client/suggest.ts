import type { ApiArticleList, ApiArticleSummary, ApiCategory, ApiIndex } from '../api/contract.ts';
import { findArticle, findByAlias, loadCode } from './find-article.ts';
import { HelpError, isUnavailable } from './help-error.ts';
import type { Reader } from './load-article.ts';
import { loadIndex } from './load-index.ts';
import { loadNamed, loadSummarised } from './load-file.ts';
import type { Loaded, LoadOptions } from './options.ts';
import { orderLocales, tryLocales } from './reader-locales.ts';
import type { HelpKey } from './target.ts';

/** The situation of the reader: a problem, an article, a category, or unknown. */
export interface HelpContext extends HelpKey, Reader {
  /** One of the index's categories; its retired ids work too. */
  readonly category?: ApiCategory['category'] | undefined;
  /** Maximum number of articles. Default: 5. */
  readonly limit?: number | undefined;
}

/** Articles for a situation, all in one language. */
export type Suggestions = Pick<ApiArticleList, 'locale' | 'lang' | 'articles'>;

/**
 * Loads the articles that help in a situation, the best first. For a code or an id these are its article and the
 * related ones, for a category its articles with the most urgent first, and for an unknown context the start
 * article and then the most urgent ones. If a problem has no article in the reader's language, the articles of
 * its category are returned. The result is never empty if there is any article.
 */
export async function suggest(
  context: HelpContext = {},
  options: LoadOptions = {},
): Promise<Loaded<Suggestions>> {
  const index = await loadIndex(options);
  const list = await tryLocales(orderLocales(index.data, context.lang), ({ articles }) =>
    loadNamed<ApiArticleList>(articles, 'articles', index.stale, options),
  );
  if (!list) throw new HelpError('unavailable', 'The API names no language.');
  const { locale, lang } = list.data;
  const articles = (await choose(index, list, context, options)).slice(0, context.limit ?? 5);
  return { data: { locale, lang, articles }, stale: list.stale };
}

/** Returns all articles for a context, the best first. */
async function choose(
  index: Loaded<ApiIndex>,
  { data: { articles }, stale }: Loaded<ApiArticleList>,
  context: HelpContext,
  options: LoadOptions,
): Promise<readonly ApiArticleSummary[]> {
  const named = findArticle(articles, context);
  const code = named ? undefined : await loadCode(index, context.code, options).catch(forgive);
  const problem = named ?? (code && findArticle(articles, { id: code.id }));
  if (problem) {
    const article = await loadSummarised(problem, stale, options).catch(forgive);
    // The check of files does not look at this list.
    const related =
      article &&
      [article.data.related].flat().flatMap((item) => findArticle(articles, { ...item }) ?? []);
    return putFirst(problem, related?.length ? related : inCategory(articles, problem.category));
  }
  const { category } = code ?? context;
  const sameCategory = inCategory(
    articles,
    findByAlias(index.data.categories, category)?.category ?? category,
  );
  if (sameCategory.length > 0) return sameCategory;
  return putFirst(findArticle(articles, { id: index.data.startArticle }), articles);
}

/** Ignores that a file is unavailable; throws all other errors again. */
function forgive(error: unknown): undefined {
  if (!isUnavailable(error)) throw error;
  return undefined;
}

const inCategory = (
  articles: readonly ApiArticleSummary[],
  category: string | undefined,
): ApiArticleSummary[] => articles.filter((article) => article.category === category);

const putFirst = (
  first: ApiArticleSummary | undefined,
  articles: readonly ApiArticleSummary[],
): readonly ApiArticleSummary[] =>
  [first ?? [], articles.filter((article) => article !== first)].flat();
