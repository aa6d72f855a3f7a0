import { locales, type Locale } from '../../../i18n/locales.ts';
import { isRead, listElements, type BuiltPage, type PageElement } from '../page.ts';
import type { OwnTarget } from '../resolve.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/**
 * Finds links that take readers into another language unasked: without saying so (`hreflang`), or out of
 * the main text although the page exists in their own.
 */
export function checkLinkLanguage(site: CheckedSite): SiteFinding[] {
  return site.pages.filter(isRead).flatMap((page) => {
    const { locale } = page;
    if (!locale) return [];
    return listElements(page, 'a').flatMap((link) => {
      const target = site.resolve(page, link.attributes.href ?? '');
      const other = target.kind === 'own' ? target.page?.locale : undefined;
      if (target.kind !== 'own' || !other || other === locale) return [];
      return checkLink(site, { page, locale, link, target, other });
    });
  });
}

interface ForeignLink {
  readonly page: BuiltPage;
  readonly locale: Locale;
  readonly link: PageElement;
  readonly target: OwnTarget;
  readonly other: Locale;
}

function checkLink(site: CheckedSite, { page, locale, link, target, other }: ForeignLink) {
  const address = quote(link.attributes.href ?? '');
  const { lang } = locales[other];
  const id = target.href.split('/').at(-2) ?? '';
  const own = site.links.article(locale, id);
  // The page that an article has in its own language; homes and categories may be the nearest there is.
  const isArticle = target.href === site.links.article(other, id);
  if (link.isInMain && isArticle && own !== page.href && site.findPage(own)) {
    return [
      createSiteFinding('link-language', page, {
        at: link,
        message: `${address} leads to ${lang}, and the article exists in ${locales[locale].lang}: ${own}.`,
        fix: `Link to ${own}; articles name each other by id (\`article:…\`).`,
      }),
    ];
  }
  if (link.attributes.hreflang === lang) return [];
  return [
    createSiteFinding('link-language', page, {
      at: link,
      message: `${address} leads to ${lang} and does not say so; expected hreflang="${lang}", not ${quote(link.attributes.hreflang ?? '')}.`,
      fix: 'Add `hreflang` to the link, or link to a page in the language of this one.',
    }),
  ];
}
