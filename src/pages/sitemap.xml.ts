import type { APIRoute } from 'astro';
import { getCatalogue } from '../article-store.ts';
import { getLocalFlows } from '../flow-store.ts';
import { formatSitemap } from '../discovery/sitemap.ts';
import {
  describeArticle,
  describeCategory,
  describeHome,
  describeSolve,
  describeStep,
  type Site,
} from '../shell/describe-page.ts';
import type { HelpPage } from '../shell/page.ts';
import { locales, type Locale } from '../site/locales.ts';
import { links } from '../site-links.ts';

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const help = { catalogue, links };
  const pages = catalogue.locales.flatMap((locale) => [
    describeHome(help, locale),
    ...describeFlows(help, locale),
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

/** The page of all flows and each flow's first step; the others are of no use to whoever starts there. */
function describeFlows(help: Site, locale: Locale): HelpPage[] {
  const flows = getLocalFlows(locale);
  if (flows.length === 0) return [];
  return [describeSolve(help, locale), ...flows.map((flow) => describeStep(help, flow))];
}
