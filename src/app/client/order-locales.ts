import type { ApiIndex, ApiLocale } from '../api/contract.ts';

/** The reader's language as a BCP 47 tag, or several, the best first. */
export type Lang = string | readonly string[];

/**
 * Returns the languages of the help centre in the order to try for a reader: theirs, then the source
 * language, then the others. `zh-Hans-CN` is answered by `zh-CN` and by `zh`, `en-GB` by `en`.
 */
export function orderLocales({ locales, sourceLocale }: ApiIndex, lang: Lang = []): ApiLocale[] {
  const wanted = ([] as readonly string[]).concat(lang);
  const source = locales.filter(({ locale }) => locale === sourceLocale);
  const best = wanted.flatMap((tag) => findLocale(locales, tag) ?? []);
  return [...new Set([...best, ...source, ...locales])];
}

/** Returns the language nearest to a tag, or undefined: the tag itself, then cut from its end, then its first part alone. */
function findLocale(locales: readonly ApiLocale[], tag: string): ApiLocale | undefined {
  const parts = toParts(tag);
  for (let length = parts.length; length > 0; length -= 1) {
    const cut = parts.slice(0, length).join('-');
    const found = locales.find(
      ({ locale, lang }) => cut === locale || cut === toParts(lang).join('-'),
    );
    if (found) return found;
  }
  return locales.find(({ lang }) => toParts(lang)[0] === parts[0]);
}

const toParts = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);
