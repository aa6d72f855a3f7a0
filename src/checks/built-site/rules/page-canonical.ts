import { isContentPage, listLinks, type BuiltPage } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/**
 * Finds indexable pages without exactly one canonical address, which is their own absolute one, and other
 * pages whose canonical address is not a page of the site.
 */
export function checkPageCanonical(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => {
    const [first, second] = listLinks(page, 'canonical');
    const problem = page.isIndexable
      ? findOwnProblem(page, first?.attributes.href, second?.attributes.href)
      : findOtherProblem(site, page, first?.attributes.href);
    if (!problem) return [];
    return {
      file: page.file,
      at: second ?? first,
      message: problem,
      fix: 'Create it with `links.url(…)` in the layout of the page; SITE_URL and BASE_PATH must be those of the published site.',
    };
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
    href.startsWith(site.origin) &&
    target.kind === 'own' &&
    target.page &&
    isContentPage(target.page);
  return isPage
    ? undefined
    : `The canonical address is "${href}"; expected the absolute address of a page of this site.`;
}
