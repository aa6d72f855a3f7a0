import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import type { Category } from '../../../product/category.ts';
import type { ArticleName } from '../../../urls/resolve-address.ts';
import { findPlace, isSame } from '../page-context.ts';
import type { LinkTarget } from '../writer.ts';
import { bookLabels, toArticleLabel, toPrefix } from './book.ts';

/** The places in a book that links can lead to. */
export interface BookPlaces {
  /** Ids of sections, by the id of their article. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>;
  /** Categories by the href of their page. */
  readonly chapters: ReadonlyMap<string, Category>;
}

/** Returns a section in the book, or its article if that has no such section. */
export function locateInBook(
  { id, section }: { id: string; section: string },
  { sections }: BookPlaces,
): LinkTarget {
  const isThere = sections.get(id)?.has(section) ?? false;
  const label = isThere ? toPrefix(id) + section : toArticleLabel(id);
  return { label, isElsewhere: true };
}

/**
 * Returns where links of an article lead in the book: to an article, a section or a chapter, and out of the book if
 * it does not contain their target.
 */
export const createBookLinkResolver =
  (site: BuiltSite, own: ArticleName, places: BookPlaces) =>
  (href: string): LinkTarget => {
    const category = places.chapters.get(href);
    if (category) return { label: bookLabels.chapter(category), isElsewhere: true };
    const { article, section = '', url } = findPlace(href, own, site);
    if (article?.locale !== own.locale || !places.sections.has(article.id)) return { url };
    const located = locateInBook({ id: article.id, section }, places);
    return isSame(own, article) && 'label' in located ? { label: located.label } : located;
  };
