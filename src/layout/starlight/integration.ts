import starlight from '@astrojs/starlight';
import { site } from '../../site/config.ts';
import { localeIds, locales, sourceLocale } from '../../i18n/locales.ts';

const part = (name: string): string => `./src/layout/starlight/${name}.astro`;

/**
 * Returns the Starlight integration. Its search, sitemap, 404 page, code blocks and heading links are
 * off; the visible parts are this folder's.
 */
export const createStarlight = () =>
  starlight({
    title: Object.fromEntries(localeIds.map((locale) => [locales[locale].lang, site.name[locale]])),
    locales: Object.fromEntries(localeIds.map((locale) => [locale, locales[locale]])),
    defaultLocale: sourceLocale,
    pagefind: false,
    disable404Route: true,
    expressiveCode: false,
    credits: false,
    markdown: { headingLinks: false },
    customCss: ['./src/layout/styles/index.css'],
    components: {
      Head: part('Head'),
      SkipLink: part('SkipLink'),
      Header: part('Header'),
      PageFrame: part('PageFrame'),
      TwoColumnContent: part('Plain'),
      ContentPanel: part('Plain'),
      MarkdownContent: part('Plain'),
      ThemeProvider: part('Nothing'),
      Sidebar: part('Nothing'),
      PageSidebar: part('Nothing'),
      PageTitle: part('Nothing'),
      Footer: part('Nothing'),
      Banner: part('Nothing'),
      Hero: part('Nothing'),
      FallbackContentNotice: part('Nothing'),
      DraftContentNotice: part('Nothing'),
    },
  });

/**
 * Starlight adds `@astrojs/sitemap` unless an integration of that name is present
 * (dist/index.js of Starlight 0.42). Its sitemap lists translations that do not exist; ours is the
 * endpoint src/pages/sitemap.xml.ts. A site test fails if Starlight's comes back.
 */
export const noStarlightSitemap = { name: '@astrojs/sitemap', hooks: {} } as const;
