import { locales } from '../../../i18n/locales.ts';
import { isRead, listLinks, type BuiltPage, type PageElement } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages whose `hreflang` links lack themselves, or name pages that do not exist or do not name them back. */
export function checkPageAlternates(site: CheckedSite): SiteFinding[] {
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
              message: `The page names other languages and not itself, ${page.url}.`,
            },
          ];
    return all.map((problem) =>
      createSiteFinding('page-alternates', page, {
        ...problem,
        fix: 'List exactly the languages in which the page exists, itself included, in each of them (src/layout/describe-page.ts).',
      }),
    );
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
  if (!isRead(other)) return `${named}, which only leads on; expected the page itself.`;
  if (isDefault(link)) return undefined;
  const lang = other.locale && locales[other.locale].lang;
  if (hreflang !== lang) return `${named}, a page in ${lang ?? 'every language'}.`;
  const isReturned = listAlternates(other).some(({ attributes }) => attributes.href === page.url);
  return isReturned ? undefined : `${named}, which does not name this page in return.`;
}
