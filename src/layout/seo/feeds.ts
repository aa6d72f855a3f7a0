import type { Article } from '../../content-model/articles/article.ts';
import { formatFeed } from './feed.ts';
import { getDates, hasDates } from '../../content-model/store/entry-dates.ts';
import { categories, type Category } from '../../site/categories.ts';
import { site } from '../../site/config.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { links } from '../../urls/site-links.ts';

/** Describes a feed. */
export interface FeedPlace {
  readonly locale: Locale;
  readonly title: string;
  /** Hrefs of the feed and of the page with the same articles. */
  readonly href: string;
  readonly pageHref: string;
}

/** Returns the feed of some articles; undefined without a dates file. */
export const createFeed = (
  { locale, title, href, pageHref }: FeedPlace,
  articles: readonly Article[],
): string | undefined =>
  formatFeed({
    lang: locales[locale].lang,
    title,
    author: site.product,
    url: links.url(href),
    pageUrl: links.url(pageHref),
    entries: articles.flatMap((article) => {
      const dates = getDates(article);
      const { id, category } = article;
      if (!dates) return [];
      return {
        ...dates,
        id: links.url(links.permanent(id, { lang: locales[locale].lang })),
        url: links.url(links.article(locale, id)),
        title: article.title,
        summary: article.summary,
        category: categories[category].title[locale],
      };
    }),
  });

/** Returns the feeds that a page links to: its category's, then its language's; none without a dates file. */
export function listFeeds({
  locale,
  category,
}: {
  readonly locale: Locale;
  readonly category?: Category;
}): { href: string; title: string }[] {
  if (!hasDates()) return [];
  const whole = { href: links.feed(locale), title: site.name[locale] };
  if (!category) return [whole];
  const title = `${categories[category].title[locale]} · ${site.name[locale]}`;
  return [{ href: links.feed(locale, category), title }, whole];
}
