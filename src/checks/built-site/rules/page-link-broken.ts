import { findClosest } from '../../../i18n/closest-word.ts';
import type { BuiltPage } from '../page.ts';
import { listWays, type Reference } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Most addresses for which a similar one is looked for: comparing with every page takes a while. */
const mostSuggestions = 20;

/** Finds links, forms and redirects that lead to no file of the site, and addresses that are none. */
export function checkPageLinkBroken(site: CheckedSite): SiteFinding[] {
  const suggest = createSuggest(site);
  return site.pages.flatMap((page) =>
    [...listWays(page), ...page.leadsTo.map((address) => ({ address }))].flatMap(
      (way: Way): SiteFinding | [] => {
        const missing = findMissing(site, page, way.address);
        if (!missing) return [];
        const closest = missing.href && suggest(missing.href);
        return createSiteFinding('page-link-broken', page, {
          at: way.element,
          message: `${quote(way.address)} leads to nothing: ${missing.reason}.`,
          fix: closest
            ? `Did you mean ${closest}?`
            : `Fix or remove the link in ${findSource(site, page).text}.`,
        });
      },
    ),
  );
}

type Way = Pick<Reference, 'address'> & Partial<Reference>;

interface Missing {
  readonly href?: string;
  readonly reason: string;
}

/** Returns why an address leads nowhere; undefined where it does not. */
function findMissing(site: CheckedSite, page: BuiltPage, address: string): Missing | undefined {
  const target = site.resolve(page, address);
  if (target.kind === 'elsewhere') return undefined;
  if (target.kind === 'malformed') return { reason: 'it is no address' };
  const { href, file, movedTo } = target;
  if (file !== undefined || movedTo !== undefined) return undefined;
  return { href, reason: `there is no file for ${href}` };
}

/** Returns a function from an address to the page that was probably meant, where one is near. */
function createSuggest({ pages }: CheckedSite): (href: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (href) => {
    if (!known.has(href) && known.size < mostSuggestions) {
      known.set(
        href,
        findClosest(
          href,
          pages.map((page) => page.href),
        ),
      );
    }
    return known.get(href);
  };
}
