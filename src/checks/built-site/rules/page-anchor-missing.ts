import type { BuiltPage } from '../page.ts';
import { listWays } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds links to a place that their page does not have. */
export function checkPageAnchorMissing(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) =>
    listWays(page).flatMap(({ address, element }) => {
      if (!address.includes('#')) return [];
      const target = site.resolve(page, address);
      if (target.kind !== 'own' || !target.page || isThere(target.page, target.fragment)) return [];
      return createSiteFinding('page-anchor-missing', page, {
        at: element,
        message: `${quote(address)}: ${target.href} has no #${target.fragment}. Places there: ${listAnchors(target.page)}.`,
        fix: `Link to one of these in ${findSource(site, page).text}, or to the page itself.`,
      });
    }),
  );
}

/** `#` and `#top` are the top of every page; what follows `:~:` is for the browser; redirects pass sections on. */
const isThere = ({ anchors, leadsTo }: BuiltPage, fragment: string): boolean =>
  leadsTo.length > 0 ||
  ['', 'top'].includes(fragment.split(':~:')[0] ?? '') ||
  anchors.has(fragment.split(':~:')[0] ?? '');

const listAnchors = ({ anchors }: BuiltPage): string =>
  anchors.size > 0
    ? [...anchors]
        .slice(0, 12)
        .map((id) => `#${id}`)
        .join(', ')
    : 'none';
