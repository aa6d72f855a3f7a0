import { isLocale } from '../../../i18n/locales.ts';
import { reservedIds } from '../../../urls/ids.ts';
import { collectNamed, findUnlinked } from '../mentioned.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Files that hosts, apps and crawlers read without being told by a page. */
const known: readonly RegExp[] = [
  /^(?:index|404)\.html$/,
  /^(?:_headers|_redirects|hosts\/[\w.-]+)$/,
  /^[\w-]+\.txt$/,
  /^sitemap[\w-]*\.xml$/,
  /^api\/v\d+\/.+\.json$/,
  /^pagefind\//,
  /^pictures\/.+\.png$/,
  /^widget\/v\d+\.js$/,
  /^go\/(?:pages\.json|(?:.+\/)?index\.html)$/,
];

/** Files in the folder of a language that no page need name. */
const knownInLocale: readonly RegExp[] = [
  /^index\.html$/,
  /^handbook\.\w+$/,
  /^[\w-]+\.txt$/,
  /^[\w-]+\.(?:xml|webmanifest)$/,
  /^solve\/[\w-]+\/steps\.json$/,
];

/** Finds files that no page, script or style names and that no host, app or crawler asks for. */
export function checkFileUnknown(site: CheckedSite): Problem[] {
  const named = collectNamed(site);
  const ids = listIds(site);
  const suspects = site.paths.filter(
    (path) => !site.isOld(path) && !isKnown(site, ids, path) && !named.has(path),
  );
  return findUnlinked(site, suspects).map((file) => ({
    file,
    message: 'No page, script or style of the site names this file.',
    fix: 'Find out which part of the build writes it, and whether it belongs in public/.',
  }));
}

/** Returns what the first segment after a locale may be. */
function listIds({ expected, catalogue }: CheckedSite): ReadonlySet<string> {
  const entries = expected?.entries ?? catalogue.all;
  return new Set([...reservedIds, ...entries.flatMap(({ id, aliases }) => [id, ...aliases])]);
}

function isKnown({ expected }: CheckedSite, ids: ReadonlySet<string>, path: string): boolean {
  const [locale = '', ...rest] = path.split('/');
  if (!isLocale(locale)) return known.some((pattern) => pattern.test(path));
  const name = rest.join('/');
  if (knownInLocale.some((pattern) => pattern.test(name))) return true;
  const [id = ''] = rest[0]?.split(/\.(?:md|pdf)$/, 1) ?? [];
  const isPage = /(?:^|\/)(?:index\.html|feed\.xml)$/.test(name);
  // Without what the content promises, it is not known which pages there should be.
  return isPage ? !expected || ids.has(id) : ids.has(id) && /^[^/]+\.(?:md|pdf)$/.test(name);
}
