import { getCatalogue } from '../../content-model/store/article-store.ts';
import type { Article } from '../../content-model/articles/article.ts';
import { formatFlatSitemaps, formatSitemaps, type RootFile, type SitemapPage } from './sitemap.ts';
import { findLastChange } from '../../content-model/store/entry-dates.ts';
import { getFlowLocales, getLocalFlows } from '../../content-model/store/flow-store.ts';
import {
  describeArticle,
  describeCategory,
  describeHome,
  describeTroubleshooter,
  describeStep,
} from '../describe-page.ts';
import type { HelpPage } from '../page.ts';
import { links } from '../../urls/site-links.ts';
import { localeIds, locales } from '../../i18n/locales.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import { onceInBuild } from '../../content-model/store/once-in-build.ts';

/** An indexed page, with the articles whose changes count as changes of the page. */
interface DatedPage {
  readonly page: HelpPage;
  readonly articles: readonly Article[];
}

async function listPages(): Promise<DatedPage[]> {
  const catalogue = await getCatalogue();
  const help = { catalogue, links };
  const byLocale = Map.groupBy(catalogue.all, ({ locale }) => locale);
  return catalogue.locales.flatMap((locale) => {
    const own = byLocale.get(locale) ?? [];
    const flows = getLocalFlows(locale);
    return [
      { page: describeHome(help, locale), articles: own },
      ...(flows.length > 0 ? [describeTroubleshooter(help, locale, getFlowLocales())] : []).map(
        (page) => ({
          page,
          articles: [],
        }),
      ),
      // Only first steps are indexed (describeStep).
      ...flows.map((flow) => ({ page: describeStep(help, flow), articles: [] })),
      ...catalogue.categoriesOf(locale).map((category) => ({
        page: describeCategory(help, locale, category),
        articles: catalogue.inCategory(locale, category),
      })),
      ...own.map((article) => ({ page: describeArticle(help, article, []), articles: [article] })),
    ];
  });
}

function toSitemapPage({ page, articles }: DatedPage): SitemapPage {
  const modified = findLastChange(articles);
  return {
    url: links.url(page.href),
    alternates: page.alternates.map((other) => ({
      lang: locales[other.locale].lang,
      url: links.url(other.href),
    })),
    ...(page.defaultHref !== undefined && { defaultUrl: links.url(page.defaultHref) }),
    ...(modified !== undefined && { modified }),
  };
}

/** Flat sitemaps are for Chinese pages: Baidu and Toutiao support neither an index nor a second namespace. */
const isForBaidu = ofLanguages('isForBaidu');

/** Returns the sitemaps and address lists for search engines. */
export const getRootFiles = onceInBuild(async (): Promise<RootFile[]> => {
  const pages = await listPages();
  const toUrl = (name: string): string => links.url(links.file(name));
  const flat = localeIds
    .filter((locale) => isForBaidu[locale])
    .flatMap((locale) => {
      const own = pages.filter(({ page }) => page.locale === locale);
      return own.length > 0 ? formatFlatSitemaps(own.map(toSitemapPage), locale) : [];
    });
  return [...formatSitemaps(pages.map(toSitemapPage), toUrl), ...flat];
});
