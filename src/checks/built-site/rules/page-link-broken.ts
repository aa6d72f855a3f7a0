import { findClosest } from '../../../i18n/closest-word.ts';
import type { BuiltPage } from '../page.ts';
import { listHyperlinks, type Reference } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Number of addresses for which a similar one is searched: comparing with every page is slow. */
const suggestionLimit = 20;

/** Finds links, forms and redirects to files that do not exist, and malformed addresses. */
export function checkPageLinkBroken(site: CheckedSite): Problem[] {
  const suggest = createSuggest(site);
  return site.pages.flatMap((page) =>
    [...listHyperlinks(page), ...page.redirectsTo.map((address) => ({ address }))].flatMap(
      (link: Link): Problem | [] => {
        const missing = findMissing(site, page, link.address);
        if (!missing) return [];
        const closest = missing.href && suggest(missing.href);
        return {
          file: page.file,
          at: link.element,
          message: `${quote(link.address)} is broken: ${missing.reason}.`,
          fix: closest
            ? `Did you mean ${closest}?`
            : `Fix or remove the link in ${findSource(site, page).text}.`,
        };
      },
    ),
  );
}

type Link = Pick<Reference, 'address'> & Partial<Reference>;

interface Missing {
  readonly href?: string;
  readonly reason: string;
}

/** Returns why an address is broken; undefined if it is not. */
function findMissing(site: CheckedSite, page: BuiltPage, address: string): Missing | undefined {
  const target = site.resolve(page, address);
  if (target.kind === 'elsewhere') return undefined;
  if (target.kind === 'malformed') return { reason: 'it is not a URL' };
  const { href, file, movedTo } = target;
  if (file !== undefined || movedTo !== undefined) return undefined;
  return { href, reason: `there is no file for ${href}` };
}

/** Returns a function that finds the page with the address closest to a broken one, if one is close. */
function createSuggest({ pages }: CheckedSite): (href: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (href) => {
    if (!known.has(href) && known.size < suggestionLimit) {
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
