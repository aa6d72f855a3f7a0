import type { Article } from '../../content-model/articles/article.ts';
import { formatFeed } from './feed.ts';
import { getDates, hasDates } from '../../content-model/store/entry-dates.ts';
import { getItem } from '../../product/get-item.ts';
import type { Category } from '../../product/category.ts';
import { categories } from '../../site/categories.ts';
import { site } from '../../site/config.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { links } from '../../urls/site-links.ts';

/** Returns the href and the title of the feed of a language or of one of its categories. */
const describeFeed = (locale: Locale, category?: Category) => ({
  href: links.feed(locale, category),
  title: category
    ? `${toLocal(getItem(categories, category).title, locale)} · ${toLocal(site.name, locale)}`
    : toLocal(site.name, locale),
});

/** Returns the feed of the articles of a language or of one of its categories; undefined without a dates file. */
export function createFeed(
  locale: Locale,
  articles: readonly Article[],
  ofCategory?: Category,
): string | undefined {
  const { href, title } = describeFeed(locale, ofCategory);
  const { lang } = locales[locale];
  return formatFeed({
    lang,
    title,
    author: site.product,
    url: links.url(href),
    pageUrl: links.url(ofCategory ? links.category(locale, ofCategory) : links.home(locale)),
    entries: articles.flatMap((article) => {
      const dates = getDates(article);
      const { id, category, summary } = article;
      if (!dates) return [];
      return {
        ...dates,
        id: links.url(links.permanent(id, { lang })),
        url: links.url(links.article(locale, id)),
        title: article.title,
        summary,
        category: toLocal(getItem(categories, category).title, locale),
      };
    }),
  });
}

/** Returns the feeds that a page links to: its category's, then its language's; none without a dates file. */
export function listFeeds({
  locale,
  category,
}: {
  readonly locale: Locale;
  readonly category?: Category;
}): { href: string; title: string }[] {
  if (!hasDates()) return [];
  return [...(category ? [describeFeed(locale, category)] : []), describeFeed(locale)];
}
