import type { Root } from 'hast';
import { localeIds } from '../../i18n/locales.ts';
import type { Links } from '../../urls/hrefs.ts';
import type { Article } from '../articles/article.ts';
import type { Catalogue } from '../articles/catalogue.ts';
import { resolveTree, type ArticleTarget, type Picture } from './resolve-tree.ts';

/** The body of an article: its tree before addresses are put in, as JSON, and its pictures as published. */
export interface ArticleBody {
  readonly json: string;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** What decides where the links of an article lead. */
export interface PageTreeOptions {
  readonly article: Pick<Article, 'locale' | 'id'>;
  readonly catalogue: Pick<Catalogue, 'find'>;
  readonly links: Pick<Links, 'article'>;
  /** For each article that has any, the heading ids it gave up. */
  readonly retiredHeadings?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Returns the tree of an article as its page shows it. Links lead to articles in the reader's own language, or in
 * another one where only that has the article.
 */
export function toPageTree(
  { json, pictures }: ArticleBody,
  { article: { locale, id }, catalogue, links, retiredHeadings }: PageTreeOptions,
): Root {
  const retired = retiredHeadings?.get(id);
  return resolveTree(JSON.parse(json) as Root, {
    locale,
    findArticle: (reference): ArticleTarget | undefined => {
      const target = [locale, ...localeIds].find((other) => catalogue.find(other, reference.id));
      return (
        target && { href: links.article(target, reference.id, reference.section), locale: target }
      );
    },
    findPicture: (path) => pictures[path],
    ...(retired && { retiredHeadings: retired }),
  });
}
