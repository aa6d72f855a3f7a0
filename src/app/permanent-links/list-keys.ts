import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';

/**
 * Returns what stands below `/go/`, with the id of the article each leads to: ids, retired ids, codes and
 * retired codes, codes in lower case, too. Throws where two articles claim one key, or where a retired code
 * leads to no article: such an address would lead readers astray.
 */
export function listPermanentKeys(
  articles: readonly Article[],
  retiredCodes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (key: string, id: string): void => {
    const owner = keys.get(key) ?? id;
    if (owner !== id)
      throw new Error(
        `The permanent link ${key} belongs to ${owner} and to ${id}; expected one article. Give one of them another id, code or alias.`,
      );
    keys.set(key, id);
  };
  const addCode = (code: string, id: string): void => {
    for (const key of [code, code.toLowerCase()]) add(key, id);
  };
  for (const article of articles) {
    for (const key of [article.id, ...article.aliases]) add(key, article.id);
    if (isTroubleshooting(article)) addCode(article.code, article.id);
  }
  for (const [code, successor] of Object.entries(retiredCodes)) {
    const id = keys.get(successor);
    if (id === undefined)
      throw new Error(
        `The retired code ${code} leads to ${successor}, which does not exist; expected the id of an article.`,
      );
    addCode(code, id);
  }
  return keys;
}
