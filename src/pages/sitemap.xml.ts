import type { APIRoute } from 'astro';
import { getCatalogue } from '../article-store.ts';
import { formatSitemap } from '../discovery/sitemap.ts';
import { describeArticle, describeCategory, describeHome } from '../shell/describe-page.ts';
import { locales } from '../site/locales.ts';
import { links } from '../site-links.ts';

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const help = { catalogue, links };
  const pages = catalogue.locales.flatMap((locale) => [
    describeHome(help, locale),
    ...catalogue.categoriesOf(locale).map((category) => describeCategory(help, locale, category)),
    ...catalogue.all
      .filter((article) => article.locale === locale)
      .map((article) => describeArticle(help, article, [])),
  ]);
  const sitemap = formatSitemap(
    pages.map(({ href, alternates }) => ({
      url: links.url(href),
      alternates: alternates.map((other) => ({
        lang: locales[other.locale].lang,
        url: links.url(other.href),
      })),
    })),
  );
  return new Response(sitemap, { headers: { 'Content-Type': 'application/xml' } });
};
