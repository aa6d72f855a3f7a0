import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { HelpPage } from '../page.ts';
import { locales } from '../../i18n/locales.ts';

/**
 * Returns what Starlight's `Page.astro` reads of a page, and nothing for the parts that this folder
 * replaces. `<StarlightPage>` would work all of it out by itself, parse its own schema and build its
 * own head for every page: a tenth of the rendering, thrown away.
 */
export function createRouteData({
  locale,
  title,
  description,
  href,
}: HelpPage): StarlightRouteData {
  const { lang } = locales[locale];
  const language = { lang, dir: 'ltr', locale } as const;
  return {
    ...language,
    id: href,
    entryMeta: language,
    entry: {
      id: href,
      collection: 'docs',
      body: '',
      filePath: '',
      data: {
        title,
        description,
        // The article itself says what is searched (data-pagefind-body).
        pagefind: false,
        template: 'splash',
        head: [],
        sidebar: { hidden: false, attrs: {} },
        editUrl: false,
        draft: false,
      },
    },
    head: [],
    headings: [],
    toc: undefined,
    sidebar: [],
    hasSidebar: false,
    pagination: { prev: undefined, next: undefined },
    siteTitle: '',
    siteTitleHref: '',
    lastUpdated: undefined,
    editUrl: undefined,
  };
}
