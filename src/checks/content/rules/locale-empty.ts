import { localeIds } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds locales without any article: the site has no pages in them. */
export function checkLocaleEmpty({ entries, unreadable }: Content): Problem[] {
  const files = [...entries, ...unreadable];
  if (files.length === 0) return [];
  return localeIds
    .filter((locale) => !files.some((file) => file.locale === locale))
    .map((locale) => ({
      file: `${locale}/`,
      message: `There is no article in ${locale}/, so the site has no pages in this language.`,
      fix: `Add a translation, or remove ${locale} from src/site/languages.ts.`,
    }));
}
