import { isRead, listLinks, type BuiltPage } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/**
 * Finds pages for search engines whose canonical address is not their own, absolute and alone; and others
 * whose canonical address is no page.
 */
export function checkPageCanonical(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) => {
    const [first, second] = listLinks(page, 'canonical');
    const problem = page.isIndexable
      ? findOwnProblem(page, first?.attributes.href, second?.attributes.href)
      : findOtherProblem(site, page, first?.attributes.href);
    if (!problem) return [];
    return createSiteFinding('page-canonical', page, {
      at: second ?? first,
      message: problem,
      fix: 'Write it with `links.url(…)` where this kind of page is made; SITE_URL and BASE_PATH must be those of the published site.',
    });
  });
}

function findOwnProblem({ url }: BuiltPage, href?: string, second?: string): string | undefined {
  if (href === undefined) return `The page names no canonical address; expected ${url}.`;
  if (second !== undefined)
    return `The page names a second canonical address, "${second}"; expected only ${url}.`;
  return href === url ? undefined : `The canonical address is "${href}"; expected ${url}.`;
}

function findOtherProblem(site: CheckedSite, page: BuiltPage, href?: string): string | undefined {
  if (href === undefined) return undefined;
  const target = site.resolve(page, href);
  const isPage =
    href.startsWith(site.origin) && target.kind === 'own' && target.page && isRead(target.page);
  return isPage
    ? undefined
    : `The canonical address is "${href}"; expected the absolute address of a page of this site.`;
}
