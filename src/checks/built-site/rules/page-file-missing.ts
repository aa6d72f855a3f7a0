import { listLoaded, listNamed } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Finds missing scripts, styles, pictures, icons, manifests, feeds and alternate formats of a page. */
export function checkPageFileMissing(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) =>
    [...listLoaded(page), ...listNamed(page)].flatMap(({ address, element, attribute }) => {
      const target = site.resolve(page, address);
      // `#mark` is an SVG symbol in the page itself.
      const isFine =
        target.kind === 'elsewhere' ||
        (target.kind === 'own' && (target.file !== undefined || address.startsWith('#')));
      if (isFine) return [];
      return {
        file: page.file,
        at: element,
        message: `\`${attribute}\` of <${element.name}> is ${quote(address)}, and there is no such file in the site.`,
        fix: 'Add the file, or remove the reference; addresses come from src/urls/hrefs.ts, base path included.',
      };
    }),
  );
}
