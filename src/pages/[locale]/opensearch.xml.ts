import type { APIRoute } from 'astro';
import { listLocalePaths } from '../../content-model/store/article-store.ts';
import { formatSearchDescription } from '../../layout/seo/search-description.ts';
import { site } from '../../site/config.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { links } from '../../urls/site-links.ts';

export const getStaticPaths = listLocalePaths;

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(
    formatSearchDescription({
      shortName: toLocal(site.shortName, locale),
      // Browsers show the first line only.
      description: toLocal(site.name, locale),
      lang: locales[locale].lang,
      searchUrl: links.url(links.search(locale)),
      selfUrl: links.url(links.searchDescription(locale)),
      iconUrl: links.url(links.file('favicon.svg')),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
