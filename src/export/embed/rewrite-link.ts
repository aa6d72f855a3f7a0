import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import type { Locale } from '../../site/locales.ts';
import type { RewriteLink } from './extract-article.ts';

/** Schemes that open an app and leave the page where it is. */
const opensApp = /^(?:tel|mailto|sms):/i;

/**
 * Returns how links of embedded articles are written, by the locale they stand in: to an article, in
 * whichever language, they lead to its embed; to a section they stay; whatever else opens outside.
 */
export function createLinkRewriter({ catalogue, links }: BuiltSite): (own: Locale) => RewriteLink {
  const byHref = new Map<string, Article>(
    catalogue.all.map((article) => [links.article(article.locale, article.id), article]),
  );
  return (own) => (attributes) => {
    const { href = '' } = attributes;
    if (href.startsWith('#') || opensApp.test(href)) return attributes;
    const [path = '', section] = href.split('#');
    const article = byHref.get(path);
    if (!article) return { ...attributes, target: '_blank', rel: 'noopener' };
    const { locale, id } = article;
    return {
      ...attributes,
      href: links.embed(locale, id, section),
      'data-article': id,
      ...(locale !== own && { 'data-locale': locale }),
    };
  };
}
