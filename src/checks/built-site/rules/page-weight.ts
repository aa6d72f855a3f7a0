import {
  isContentPage,
  listElements,
  listLinks,
  type BuiltPage,
  type PageElement,
} from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Maximum bytes (gzip) of HTML, styles and scripts that a page loads first (docs/rules/page-weight.md). */
const mostBytes = 50 * 1024;

/** Finds pages that are too large to show on a slow phone within a second and a half. */
export function checkPageWeight(site: CheckedSite): Problem[] {
  return site.pages.filter(isContentPage).flatMap((page) => {
    const assets = listAssets(site, page).map((file) => ({ file, bytes: site.weigh(file) }));
    const others = assets.reduce((sum, { bytes }) => sum + bytes, 0);
    // Compression is slow, and most pages fit even uncompressed, at up to 3 bytes a character.
    if (page.length * 3 + others <= mostBytes) return [];
    const total = site.weigh(page.file) + others;
    if (total <= mostBytes) return [];
    const heaviest = assets.sort((a, b) => b.bytes - a.bytes)[0];
    return {
      file: page.file,
      message: `The page needs ${total} bytes (gzip) to load; expected at most ${mostBytes}. Heaviest: ${heaviest && heaviest.bytes > total / 2 ? heaviest.file : 'the page itself'}.`,
      fix: 'Split the list or the text into pages, or load later what is not visible at first.',
    };
  });
}

/** Returns the files of styles and scripts that a page loads first, each once. */
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
