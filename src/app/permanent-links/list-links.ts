import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { listFlowLinks } from './list-flow-links.ts';
import type { PermanentLink, PermanentSite } from './permanent-target.ts';

/**
 * Returns all permanent links. All links of an article have the same targets, so that a file system that ignores
 * case serves a correct page for both `WDR-101` and `wdr-101`. Throws if two articles claim one link.
 */
export function listPermanentLinks(site: PermanentSite): PermanentLink[] {
  const { catalogue, retiredCodes, links } = site;
  const articles = [...listPermanentKeys(catalogue.all, retiredCodes)].map(
    ([key, id]): PermanentLink => [
      key,
      catalogue
        .localesOf(id)
        .flatMap((locale) => catalogue.find(locale, id) ?? [])
        .map(({ locale, title }) => ({ locale, title, href: links.article(locale, id) })),
    ],
  );
  return [...articles, ...listFlowLinks(site)];
}

/**
 * Returns the keys below `/go/` with the id of the article each leads to: ids, retired ids, and current and
 * retired codes, which are also listed in lower case. Throws if two articles claim one key or a retired code
 * refers to no article, because readers would get a wrong page.
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
