import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { site } from '../../site/config.ts';
import { localeIds, locales, sourceLocale } from '../../i18n/locales.ts';

/**
 * Returns Starlight's integration and what goes with it. Its search, 404 page, code blocks and heading links
 * are off; the overrides are parts of src/layout/.
 */
export const createStarlight = (): AstroIntegration[] => [
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
      Head: './src/layout/starlight/Head.astro',
      ThemeProvider: './src/layout/ColorScheme.astro',
      SkipLink: './src/layout/starlight/SkipLink.astro',
      Header: './src/layout/starlight/Header.astro',
      PageFrame: './src/layout/starlight/PageFrame.astro',
      TwoColumnContent: './src/layout/starlight/TwoColumnContent.astro',
      Sidebar: './src/layout/Navigation.astro',
      PageSidebar: './src/layout/OnThisPage.astro',
      ContentPanel: './src/layout/starlight/ContentOnly.astro',
      MarkdownContent: './src/layout/starlight/ContentOnly.astro',
      // Pages bring their own title, and the footer is outside <main>.
      PageTitle: './src/layout/starlight/Empty.astro',
      Footer: './src/layout/starlight/Empty.astro',
      // Never shown, and its styles would add 0.5 KB to every page.
      Hero: './src/layout/starlight/Empty.astro',
    },
  }),
  withoutUnusedParts,
  withoutSitemap,
];

/** Adds the middleware that removes what Starlight's layout writes into every page for nothing. */
const withoutUnusedParts: AstroIntegration = {
  name: 'without-unused-parts',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({
        entrypoint: new URL('./remove-unused-parts.ts', import.meta.url),
        order: 'pre',
      }),
  },
};

/**
 * Keeps Starlight from adding `@astrojs/sitemap`, which would list translations that do not exist: ours is
 * src/pages/[map].xml.ts. Starlight leaves out its own where an integration of that name is present and has
 * no other switch (https://github.com/withastro/starlight/issues/717). The real integration with a filter
 * that leaves nothing works, too, but warns in every build. A site test fails if Starlight's comes back.
 */
const withoutSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };
