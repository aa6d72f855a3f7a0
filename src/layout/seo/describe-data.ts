import type { Article } from '../../content-model/articles/article.ts';
import { getCatalogue } from '../../content-model/store/article-store.ts';
import { describeGraph, formatGraph, type ArticlePageFacts } from './structured-data.ts';
import { getDates } from '../../content-model/store/entry-dates.ts';
import { getItem } from '../../product/get-item.ts';
import { categories } from '../../site/categories.ts';
import { site } from '../../site/config.ts';
import { identity } from '../../site/identity.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { messages, troubleshooterMessages } from '../../i18n/messages.ts';
import { links } from '../../urls/site-links.ts';
import type { HelpPage } from '../page.ts';

/** Returns the breadcrumb of a page, as Breadcrumb.astro shows it. */
function listCrumbs({ kind, locale, href, category }: HelpPage): { name: string; url: string }[] {
  if (kind === 'home' || kind === 'search') return [];
  const home = { name: messages[locale].home, url: links.url(links.home(locale)) };
  const list = links.troubleshooter(locale);
  if (kind === 'troubleshooter') {
    const flows = { name: troubleshooterMessages[locale].title, url: links.url(list) };
    return href === list ? [home] : [home, flows];
  }
  if (kind !== 'article' || !category) return [home];
  const name = toLocal(getItem(categories, category).title, locale);
  return [home, { name, url: links.url(links.category(locale, category)) }];
}

function describeArticleFacts(article: Article, page: HelpPage): ArticlePageFacts {
  const { locale, category, reviewed } = article;
  const dates = getDates(article);
  const others = page.alternates.filter((other) => other.locale !== locale);
  const source = others.find((other) => other.locale === sourceLocale);
  return {
    about: toLocal(getItem(categories, category).title, locale),
    reviewed,
    ...(dates && { dates }),
    ...(article.kind === 'faq' && { answer: article.answer }),
    ...(source && { sourceUrl: links.url(source.href) }),
    translationUrls: locale === sourceLocale ? others.map(({ href }) => links.url(href)) : [],
  };
}

/** Returns the structured data of a page as the text of a script; undefined if the page is not indexed. */
export async function describeData(page: HelpPage): Promise<string | undefined> {
  if (!page.isIndexable) return undefined;
  const { locale, title, description, href, kind, articleId } = page;
  const article = articleId && (await getCatalogue()).find(locale, articleId);
  return formatGraph(
    describeGraph({
      url: links.url(href),
      lang: locales[locale].lang,
      title,
      description,
      product: site.product,
      ...(identity.website && { website: identity.website }),
      ...(identity.company && { company: toLocal(identity.company, locale) }),
      siteName: toLocal(site.name, locale),
      rootUrl: links.url(links.languageChoice()),
      homeUrl: links.url(links.home(locale)),
      crumbs: listCrumbs(page),
      isCollection: kind === 'category' || href === links.troubleshooter(locale),
      ...(article && { article: describeArticleFacts(article, page) }),
    }),
  );
}
