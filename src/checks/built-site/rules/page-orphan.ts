import { localeIds } from '../../../i18n/locales.ts';
import { isContentPage, listElements, type BuiltPage } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Finds indexable pages that cannot be reached by links from a home page. */
export function checkPageOrphan(site: CheckedSite): Problem[] {
  const reached = collectReached(site);
  return site.pages
    .filter((page) => page.isIndexable && !reached.has(page))
    .map((page) => ({
      file: page.file,
      message: `${page.href} cannot be reached by links from a home page.`,
      fix: 'Link to it from its category, or exclude it from search engines (noindex).',
    }));
}

function collectReached(site: CheckedSite): ReadonlySet<BuiltPage> {
  const { links } = site;
  const homes = [links.languageChoice(), ...localeIds.map((locale) => links.home(locale))];
  // Iterating over a set also visits the pages that are added during the iteration.
  const reached = new Set(homes.flatMap((href) => site.findPage(href) ?? []));
  for (const page of reached) {
    if (!isContentPage(page)) continue;
    for (const { attributes } of listElements(page, 'a')) {
      const target = site.resolve(page, attributes.href ?? '');
      if (target.kind === 'own' && target.page) reached.add(target.page);
    }
  }
  return reached;
}
