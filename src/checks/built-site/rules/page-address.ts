import { listElements, type BuiltPage } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Maximum length below the base path and number of folders: addresses are read aloud and typed. */
const limits = { characters: 100, folders: 4 } as const;

/** Finds indexable pages whose address is not short lower-case ASCII, and links that add parameters to one. */
export function checkPageAddress(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => [
    ...(page.isIndexable ? checkAddress(site, page) : []),
    ...checkParameters(site, page),
  ]);
}

function checkAddress({ base }: CheckedSite, page: BuiltPage): Problem[] {
  const path = page.href.slice(base.length);
  const problem = findProblem(path);
  if (!problem) return [];
  return [
    {
      file: page.file,
      message: `The address ${quote(path)} ${problem}.`,
      fix: 'Give the article or category another id before it is published; docs/urls.md has the addresses.',
    },
  ];
}

function findProblem(path: string): string | undefined {
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/.test(path)) {
    return 'has other characters than lower-case ASCII letters, digits and single hyphens, or no slash at its end';
  }
  if (path.length > limits.characters) {
    return `has ${path.length} characters; expected at most ${limits.characters}`;
  }
  const folders = path.split('/').length - 1;
  return folders > limits.folders
    ? `is ${folders} folders deep; expected at most ${limits.folders}`
    : undefined;
}

const checkParameters = (site: CheckedSite, page: BuiltPage): Problem[] =>
  listElements(page, 'a').flatMap((link) => {
    const address = link.attributes.href ?? '';
    if (!address.includes('?')) return [];
    const target = site.resolve(page, address);
    if (target.kind !== 'own' || target.query === '' || !target.page?.isIndexable) return [];
    return {
      file: page.file,
      at: link,
      message: `${quote(address)} adds the parameters ${target.query} to an indexable page; expected ${target.href}.`,
      fix: 'Link without parameters: to search engines, each variant is another page.',
    };
  });
