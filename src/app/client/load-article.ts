import type { ApiArticle, ApiArticleList } from '../api/contract.ts';
import { findArticle, loadCode } from './find-article.ts';
import { loadIndex } from './load-index.ts';
import { loadNamed, loadSummarised } from './load-file.ts';
import type { Loaded, LoadOptions } from './options.ts';
import { orderLocales, type Lang, tryLocales } from './reader-locales.ts';
import { checkNames, type HelpKey, type HelpTarget } from './target.ts';

export interface Reader {
  /** The reader's language as a BCP 47 tag, or several in order of preference. Default: the source language. */
  readonly lang?: Lang | undefined;
}

/**
 * Loads an article in the best language it exists in, which is `data.lang`. Resolves with undefined if the help
 * centre has no such article, which is normal for a code newer than the help centre. Rejects with a `HelpError`
 * if nothing could be loaded.
 */
export async function loadArticle(
  target: HelpTarget & Reader,
  options: LoadOptions = {},
): Promise<Loaded<ApiArticle> | undefined> {
  const key = checkNames({ id: target.id, code: target.code });
  const index = await loadIndex(options);
  const loadBest = (wanted: HelpKey): Promise<Loaded<ApiArticle> | undefined> =>
    tryLocales(orderLocales(index.data, target.lang), async ({ articles }) => {
      const list = await loadNamed<ApiArticleList>(articles, 'articles', index.stale, options);
      const found = findArticle(list.data.articles, wanted);
      return found && loadSummarised(found, list.stale, options);
    });
  const article = await loadBest(key);
  if (article) return article;
  const code = await loadCode(index, key.code, options);
  return code && loadBest({ id: code.id });
}
