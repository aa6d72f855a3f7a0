import { localeIds } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds locales without any article: their pages are left out of the site. */
export function checkLocaleEmpty({ entries, undecodable }: Content): Finding[] {
  const files = [...entries, ...undecodable];
  if (files.length === 0) return [];
  return localeIds
    .filter((locale) => !files.some((file) => file.locale === locale))
    .map((locale) =>
      createFinding(
        'locale-empty',
        { file: `${locale}/` },
        {
          message: `There is no article in ${locale}/, so the site has no pages in this language.`,
          fix: `Add a translation, or take ${locale} out of src/i18n/locales.ts.`,
        },
      ),
    );
}
