import { formatList } from '../../message-parts.ts';
import { localeIds, locales } from '../../../i18n/locales.ts';
import type { BuiltPage } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages whose `lang` is missing or is not the language of their address. */
export function checkPageLanguage({ pages }: CheckedSite): Problem[] {
  return pages.flatMap((page) => {
    const expected = listExpected(page);
    if (expected.includes(page.lang)) return [];
    return {
      file: page.file,
      at: page.elements.get('html')?.[0],
      message: `\`lang\` of the page is "${page.lang}"; expected ${formatList(expected)}.`,
      fix: 'Set `lang` of <html> in the layout of the page (src/layout/, src/layout/starlight/, src/export/).',
    };
  });
}

const listExpected = ({ locale }: BuiltPage): string[] =>
  (locale ? [locale] : localeIds).map((id) => locales[id].lang);
