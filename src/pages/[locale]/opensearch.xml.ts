import type { APIRoute } from 'astro';
import { listLocalePaths } from '../../article-store.ts';
import { formatSearchDescription } from '../../discovery/search-description.ts';
import { site } from '../../site/config.ts';
import { locales, type Locale } from '../../site/locales.ts';
import { links } from '../../site-links.ts';

export const getStaticPaths = listLocalePaths;

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(
    formatSearchDescription({
      shortName: site.shortName[locale],
      // The specification allows 1,024 characters, browsers show the first line: the name says enough.
      description: site.name[locale],
      lang: locales[locale].lang,
      searchUrl: links.url(links.search(locale)),
      selfUrl: links.url(links.searchDescription(locale)),
      iconUrl: links.url(links.file('favicon.svg')),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
