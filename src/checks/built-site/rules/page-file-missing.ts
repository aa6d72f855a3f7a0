import { listLoaded, listNamed } from '../references.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds scripts, styles, pictures, icons, manifests, feeds and other forms of a page that are not there. */
export function checkPageFileMissing(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) =>
    [...listLoaded(page), ...listNamed(page)].flatMap(({ address, element, attribute }) => {
      const target = site.resolve(page, address);
      // `#mark` names a drawing in the page itself.
      const isFine =
        target.kind === 'elsewhere' ||
        (target.kind === 'own' && (target.file !== undefined || address.startsWith('#')));
      if (isFine) return [];
      return createSiteFinding('page-file-missing', page, {
        at: element,
        message: `\`${attribute}\` of <${element.name}> is ${quote(address)}, and there is no such file in the site.`,
        fix: 'Add the file, or remove what names it; addresses come from src/urls/hrefs.ts, base path included.',
      });
    }),
  );
}
