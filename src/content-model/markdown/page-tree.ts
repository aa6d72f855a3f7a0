import type { Root } from 'hast';
import { localeIds } from '../../i18n/locales.ts';
import type { Links } from '../../urls/hrefs.ts';
import type { Article } from '../articles/article.ts';
import type { Catalogue } from '../articles/catalogue.ts';
import { resolveTree, type ArticleTarget, type Picture } from './resolve-tree.ts';

/** The body of an article: its tree with unresolved addresses, as JSON, and its published pictures and media. */
export interface ArticleBody {
  readonly json: string;
  readonly pictures: Readonly<Record<string, Picture>>;
  /** Root-relative addresses of videos and captions; missing in a site that was built without them. */
  readonly media?: Readonly<Record<string, string>>;
}

/** What the targets of an article's links depend on. */
export interface PageTreeOptions {
  readonly article: Pick<Article, 'locale' | 'id'>;
  readonly catalogue: Pick<Catalogue, 'find'>;
  readonly links: Pick<Links, 'article'>;
  /** Retired heading ids with their replacements, by article. */
  readonly retiredHeadings?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Returns the tree of an article as its page shows it. Links lead to articles in the same language, or in another one
 * if the article does not exist in this language.
 */
export function toPageTree(
  { json, pictures, media }: ArticleBody,
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
    findMedia: (path) => media?.[path],
    ...(retired && { retiredHeadings: retired }),
  });
}
