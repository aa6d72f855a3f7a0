import { isRead, listElements, listLinks, type BuiltPage, type PageElement } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Most bytes (gzip) of HTML, styles and scripts that a page needs at its start (docs/rules/page-weight.md). */
const mostBytes = 50 * 1024;

/** Finds pages that are too heavy to be on a slow phone's screen within a second and a half. */
export function checkPageWeight(site: CheckedSite): SiteFinding[] {
  return site.pages.filter(isRead).flatMap((page) => {
    const assets = listAssets(site, page).map((file) => ({ file, bytes: site.weigh(file) }));
    const others = assets.reduce((sum, { bytes }) => sum + bytes, 0);
    // Compressed, a page is never longer than it is; most need not be compressed to know that they fit.
    if (page.length * 3 + others <= mostBytes) return [];
    const total = site.weigh(page.file) + others;
    if (total <= mostBytes) return [];
    const heaviest = assets.sort((a, b) => b.bytes - a.bytes)[0];
    return createSiteFinding('page-weight', page, {
      message: `The page needs ${total} bytes (gzip) to begin; expected at most ${mostBytes}. Heaviest: ${heaviest && heaviest.bytes > total / 2 ? heaviest.file : 'the page itself'}.`,
      fix: 'Cut the list or the text into pages, or load what is not seen at first later.',
    });
  });
}

/** Returns the files of styles and scripts that a page asks for at its start, each once. */
function listAssets(site: CheckedSite, page: BuiltPage): string[] {
  const elements = [
    ...listLinks(page, 'stylesheet').filter(isForScreens),
    ...listLinks(page, 'modulepreload'),
    ...listElements(page, 'script'),
  ];
  const files = elements.flatMap(({ attributes }) => {
    const address = attributes.href ?? attributes.src;
    const target = address === undefined ? undefined : site.resolve(page, address);
    return target?.kind === 'own' && target.file !== undefined ? target.file : [];
  });
  return [...new Set(files)];
}

const isForScreens = ({ attributes }: PageElement): boolean =>
  !/^\s*print\s*$/i.test(attributes.media ?? '');
