import { locales } from '../../../i18n/locales.ts';
import { isContentPage, listLinks, type BuiltPage, type PageElement } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages whose `hreflang` links lack the page itself, or lead to pages that do not exist or do not link back. */
export function checkPageAlternates(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => {
    const alternates = listAlternates(page);
    if (alternates.length === 0) return [];
    const own = alternates.some((link) => link.attributes.href === page.url && !isDefault(link));
    const problems = alternates.flatMap((link) => {
      const message = findProblem(site, page, link);
      return message ? { at: link, message } : [];
    });
    const all =
      own || !page.locale
        ? problems
        : [
            ...problems,
            {
              at: alternates[0],
              message: `The page lists other languages but not itself, ${page.url}.`,
            },
          ];
    return all.map((problem) => ({
      file: page.file,
      ...problem,
      fix: 'List exactly the languages in which the page exists, itself included, in each of them (src/layout/describe-page.ts).',
    }));
  });
}

const listAlternates = (page: BuiltPage): PageElement[] =>
  listLinks(page, 'alternate').filter(({ attributes }) => attributes.hreflang !== undefined);

const isDefault = ({ attributes }: PageElement): boolean => attributes.hreflang === 'x-default';

function findProblem(site: CheckedSite, page: BuiltPage, link: PageElement): string | undefined {
  const { href = '', hreflang = '' } = link.attributes;
  const target = site.resolve(page, href);
  const other = target.kind === 'own' && href.startsWith(site.origin) ? target.page : undefined;
  const named = `hreflang="${hreflang}" names ${quote(href)}`;
  if (!other) return `${named}; expected the absolute address of a page of this site.`;
  if (!isContentPage(other)) return `${named}, which is a redirect; expected its target.`;
  if (isDefault(link)) return undefined;
  const lang = other.locale && locales[other.locale].lang;
  if (hreflang !== lang) return `${named}, which is a page in ${lang ?? 'all languages'}.`;
  const isReturned = listAlternates(other).some(({ attributes }) => attributes.href === page.url);
  return isReturned ? undefined : `${named}, which does not link back to this page.`;
}
