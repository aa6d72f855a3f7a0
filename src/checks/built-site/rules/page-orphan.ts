import { localeIds } from '../../../i18n/locales.ts';
import { isRead, listElements, type BuiltPage } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages for search engines that no path of links leads to from a home page. */
export function checkPageOrphan(site: CheckedSite): SiteFinding[] {
  const reached = collectReached(site);
  return site.pages
    .filter((page) => page.isIndexable && !reached.has(page))
    .map((page) =>
      createSiteFinding('page-orphan', page, {
        message: `No path of links leads to ${page.href} from a home page.`,
        fix: 'Link to it from its category, or keep it from search engines (noindex).',
      }),
    );
}

function collectReached(site: CheckedSite): ReadonlySet<BuiltPage> {
  const { links } = site;
  const homes = [links.languageChoice(), ...localeIds.map((locale) => links.home(locale))];
  // A set is walked in the order things join it, and those that join on the way are walked too.
  const reached = new Set(homes.flatMap((href) => site.findPage(href) ?? []));
  for (const page of reached) {
    if (!isRead(page)) continue;
    for (const { attributes } of listElements(page, 'a')) {
      const target = site.resolve(page, attributes.href ?? '');
      if (target.kind === 'own' && target.page) reached.add(target.page);
    }
  }
  return reached;
}
