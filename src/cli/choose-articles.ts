import type { Article } from '../content-model/articles/article.ts';
import { findClosest } from '../i18n/closest-word.ts';
import { localeIds } from '../i18n/locales.ts';
import { choose } from './choose.ts';

/**
 * Returns the articles selected by `--only` (ids) and `--locale`; all without them. Throws if a named article does not
 * exist.
 */
export function chooseArticles(
  all: readonly Article[],
  only: readonly string[],
  locale?: string,
): Article[] {
  const chosen = choose('locale', locale, localeIds);
  const inLocale = all.filter((article) => chosen === undefined || article.locale === chosen);
  const ids = [...new Set(inLocale.map(({ id }) => id))];
  for (const id of only) {
    if (ids.includes(id)) continue;
    const closest = findClosest(id, ids);
    throw new Error(
      `--only is "${id}"; expected the id of an article${closest ? `, such as ${closest}` : ''}.`,
    );
  }
  return inLocale.filter(({ id }) => only.length === 0 || only.includes(id));
}
