import { listMentions } from '../mentioned.ts';
import { listLoaded, listNamed } from '../references.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/**
 * Finds missing scripts, styles, pictures, icons, manifests, feeds and alternate formats of a page, and what scripts
 * and styles load.
 */
export function checkPageFileMissing(site: CheckedSite): Problem[] {
  const files = new Set(site.paths);
  const mentioned = listMentions(site).filter(({ path }) => !files.has(path));
  const ofPages = site.pages.flatMap((page) =>
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
  return [
    ...ofPages,
    ...mentioned.map(({ file, line, path }) => ({
      file,
      at: { line },
      message: `It names ${quote(path)}, and there is no such file in the site.`,
      fix: 'Build again. If it stays, the build lost a file: report it with this message.',
    })),
  ];
}
