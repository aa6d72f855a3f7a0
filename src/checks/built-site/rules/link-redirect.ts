import { isContentPage } from '../page.ts';
import { listHyperlinks } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import { findRedirect } from '../resolve.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds links to redirects. */
export function checkLinkRedirect(site: CheckedSite): Problem[] {
  return site.pages.filter(isContentPage).flatMap((page) =>
    listHyperlinks(page).flatMap(({ address, element }) => {
      const final = findRedirect(site.resolve(page, address));
      if (final === undefined) return [];
      return {
        file: page.file,
        at: element,
        message: `${quote(address)} redirects to ${final}.`,
        fix: `Link to ${final} in ${findSource(site, page).text}.`,
      };
    }),
  );
}
