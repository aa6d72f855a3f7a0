import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { site } from '../../site/config.ts';
import { localeIds, locales, sourceLocale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';

/**
 * Returns Starlight's integration, without its search, 404 page, code blocks and heading links. The overrides are in
 * src/layout/.
 */
export const createStarlight = (): AstroIntegration[] => [
  starlight({
    title: Object.fromEntries(
      localeIds.map((locale) => [locales[locale].lang, toLocal(site.name, locale)]),
    ),
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
      // Pages contain their own title, and the footer is outside <main>.
      PageTitle: './src/layout/starlight/Empty.astro',
      Footer: './src/layout/starlight/Empty.astro',
      // Not used, and its styles would add 0.5 KB to every page.
      Hero: './src/layout/starlight/Empty.astro',
    },
  }),
  withoutUnusedParts,
  withoutSitemap,
];

/**
 * Empties Starlight's stylesheets, which `Page.astro` imports and for which Starlight has no option: its properties and
 * components are not used, and they would add 1.9 KB (gzip) to every page. A site test fails if they come back.
 */
const withoutStyles = {
  name: 'without-styles-of-starlight',
  enforce: 'pre',
  // Also `Page.astro?astro&type=style&…&lang.css`, and not the address of the print styles (`?url`).
  transform: (_: string, id: string) =>
    /\/@astrojs\/starlight\/.*\.css$/.test(id) ? { code: '', map: null } : undefined,
} as const;

/** Removes unused parts of Starlight's layout from every page: its styles, and what the middleware finds. */
const withoutUnusedParts: AstroIntegration = {
  name: 'without-unused-parts',
  hooks: {
    'astro:config:setup': ({ addMiddleware, updateConfig }) => {
      updateConfig({ vite: { plugins: [withoutStyles] } });
      addMiddleware({
        // Astro writes an absolute path into code as it is, where an apostrophe in it would end a string.
        entrypoint: '/src/layout/starlight/remove-unused-parts.ts',
        order: 'pre',
      });
    },
  },
};

/**
 * Prevents Starlight from adding `@astrojs/sitemap`, which would list translations that do not exist; the sitemap of
 * this site is src/pages/[map].xml.ts. Starlight has no option for this, but does not add its own if an integration of
 * that name is present (https://github.com/withastro/starlight/issues/717). The real integration with a filter that
 * excludes every page would warn in every build. A site test fails if Starlight's sitemap comes back.
 */
const withoutSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };
