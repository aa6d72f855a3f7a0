import { locales, type Locale } from '../../../i18n/locales.ts';
import { isContentPage, listElements, type BuiltPage, type PageElement } from '../page.ts';
import type { OwnTarget } from '../resolve.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/**
 * Finds links to pages in another language that are not marked with `hreflang`, and links in the main text to
 * an article that also exists in the language of the page.
 */
export function checkLinkLanguage(site: CheckedSite): Problem[] {
  return site.pages.filter(isContentPage).flatMap((page) => {
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
  // Only articles: a home or category page in another language may be the closest page there is.
  const isArticle = target.href === site.links.article(other, id);
  if (link.isInMain && isArticle && own !== page.href && site.findPage(own)) {
    return [
      {
        file: page.file,
        at: link,
        message: `${address} leads to the article in ${lang}, which also exists in ${locales[locale].lang}: ${own}.`,
        fix: `Link to ${own}; in articles, link by id (\`article:…\`).`,
      },
    ];
  }
  if (link.attributes.hreflang === lang) return [];
  return [
    {
      file: page.file,
      at: link,
      message: `${address} leads to a page in ${lang}; expected hreflang="${lang}", not ${quote(link.attributes.hreflang ?? '')}.`,
      fix: 'Add `hreflang` to the link, or link to a page in the language of this page.',
    },
  ];
}
