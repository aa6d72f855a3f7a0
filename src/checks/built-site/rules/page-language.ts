import { formatList } from '../../finding.ts';
import { localeIds, locales } from '../../../i18n/locales.ts';
import type { BuiltPage } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages whose `lang` is missing, or is not the language of their address. */
export function checkPageLanguage({ pages }: CheckedSite): SiteFinding[] {
  return pages.flatMap((page) => {
    const expected = listExpected(page);
    if (expected.includes(page.lang)) return [];
    return createSiteFinding('page-language', page, {
      at: page.elements.get('html')?.[0],
      message: `\`lang\` of the page is "${page.lang}"; expected ${formatList(expected)}.`,
      fix: 'Set `lang` of <html> where this kind of page is made (src/layout/, src/layout/starlight/, src/export/).',
    });
  });
}

const listExpected = ({ locale }: BuiltPage): string[] =>
  (locale ? [locale] : localeIds).map((id) => locales[id].lang);
