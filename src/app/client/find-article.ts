import type { ApiArticleSummary, ApiCode, ApiCodes, ApiIndex } from '../api/contract.ts';
import { loadNamed } from './load-file.ts';
import type { Loaded, LoadOptions } from './options.ts';
import { findCode } from '../../urls/codes.ts';
import type { HelpKey } from './target.ts';

/** Finds the item of a list that had an id before. */
export const findByAlias = <Item extends { readonly aliases?: readonly string[] }>(
  items: readonly Item[],
  id: string | undefined,
): Item | undefined => items.find(({ aliases }) => id && [aliases].flat().includes(id));

/** Finds an article in a list by its id, a retired id or its code. */
export function findArticle(
  articles: readonly ApiArticleSummary[],
  { id, code }: HelpKey,
): ApiArticleSummary | undefined {
  const known = findCode(code);
  return (
    articles.find((article) => article.id === id) ??
    findByAlias(articles, id) ??
    articles.find((article) => known && article.code === known)
  );
}

/** Loads the entry of a code, or undefined. Retired codes are only in this file. */
export async function loadCode(
  { data: index, stale }: Loaded<ApiIndex>,
  code: string | undefined,
  options: LoadOptions,
): Promise<ApiCode | undefined> {
  const known = findCode(code);
  if (known)
    return (await loadNamed<ApiCodes>(index.codes, 'codes', stale, options)).data.codes[known];
  return undefined;
}
