import { isRead } from '../page.ts';
import { listWays } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds links in pages that only lead on to another address. */
export function checkLinkRedirect(site: CheckedSite): SiteFinding[] {
  return site.pages.filter(isRead).flatMap((page) =>
    listWays(page).flatMap(({ address, element }) => {
      const target = site.resolve(page, address);
      if (target.kind !== 'own') return [];
      const final = target.movedTo ?? target.page?.leadsTo[0];
      if (final === undefined) return [];
      return createSiteFinding('link-redirect', page, {
        at: element,
        message: `${quote(address)} only leads on to ${final}.`,
        fix: `Link to ${final} itself, in ${findSource(site, page).text}.`,
      });
    }),
  );
}
