import type { BuiltPage } from '../page.ts';
import { listHyperlinks } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { formatAnchors, quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds links to an anchor that does not exist. */
export function checkPageAnchorMissing(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) =>
    listHyperlinks(page).flatMap(({ address, element }) => {
      if (!address.includes('#')) return [];
      const target = site.resolve(page, address);
      if (target.kind !== 'own' || !target.page || hasAnchor(target.page, target.fragment))
        return [];
      return {
        file: page.file,
        at: element,
        message: `${quote(address)}: ${target.href} has no #${target.fragment}. Anchors there: ${formatAnchors([...target.page.anchors].slice(0, 12))}.`,
        fix: `Link to one of these in ${findSource(site, page).text}, or to the page itself.`,
      };
    }),
  );
}

/** `#` and `#top` are the top of any page, text after `:~:` is a text fragment, and redirects keep the anchor. */
const hasAnchor = ({ anchors, redirectsTo }: BuiltPage, fragment: string): boolean =>
  redirectsTo.length > 0 ||
  ['', 'top'].includes(fragment.split(':~:')[0] ?? '') ||
  anchors.has(fragment.split(':~:')[0] ?? '');
