import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import type { ResolveUrl } from './read-sections.ts';

/**
 * Returns how links and pictures of an article are written in the API: in full, and with the id of the article
 * they lead to, so that an app can open it by itself.
 */
export function createUrlResolver({
  catalogue,
  links,
  base,
}: BuiltSite): (article: Article) => ResolveUrl {
  const ids = new Map(
    catalogue.all.map(({ locale, id }): [string, string] => [links.article(locale, id), id]),
  );
  return ({ locale, id: own }) =>
    (url) => {
      const href = url.startsWith('#') ? links.article(locale, own) + url : url;
      // `//host/` leads elsewhere without saying by which scheme.
      if (!href.startsWith('/') || href.startsWith('//')) return { href };
      if (!href.startsWith(base)) return undefined;
      const [path = '', section] = href.split('#', 2);
      const id = ids.get(path);
      return {
        href: links.url(href),
        ...(id !== undefined && { 'data-article': id }),
        ...(id !== undefined && section && { 'data-section': section }),
      };
    };
}
