import { findClosest } from '../../checks/closest.ts';
import type { BuiltPage } from '../page.ts';
import { listWays, type Reference } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds links, forms and redirects that lead to no file of the site, and addresses that are none. */
export function checkPageLinkBroken(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) => [
    ...listWays(page).flatMap((way) => checkAddress(site, page, way)),
    ...page.leadsTo.flatMap((address) => checkAddress(site, page, { address })),
  ]);
}

function checkAddress(
  site: CheckedSite,
  page: BuiltPage,
  { address, element }: Pick<Reference, 'address'> & Partial<Reference>,
): SiteFinding[] {
  const target = site.resolve(page, address);
  const isFine =
    target.kind === 'elsewhere' ||
    (target.kind === 'own' && (target.file !== undefined || target.movedTo !== undefined));
  if (isFine) return [];
  // Only now, because comparing with every page takes time.
  const closest = target.kind === 'own' ? suggest(site, target.href) : undefined;
  return [
    createSiteFinding('page-link-broken', page, {
      at: element,
      message: `${quote(address)} leads to nothing: ${target.kind === 'own' ? `there is no file for ${target.href}` : 'it is no address'}.`,
      fix: closest
        ? `Did you mean ${closest}?`
        : `Mend or remove the link in ${findSource(site, page).text}.`,
    }),
  ];
}

/** Most pages of which names are compared: past that a report is slow and no better. */
const mostCompared = 1000;

const suggest = ({ pages }: CheckedSite, href: string): string | undefined =>
  findClosest(
    href,
    pages.slice(0, mostCompared).map((page) => page.href),
  );
