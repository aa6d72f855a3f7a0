import type { ApiIndex, ApiLocale } from '../api/contract.ts';
import { isUnavailable } from './help-error.ts';
import type { Loaded } from './options.ts';

/** The reader's language as a BCP 47 tag, or several in order of preference. */
export type Lang = string | readonly string[];

/**
 * Returns the languages of the help centre in the order to try for a reader: theirs, then the source language,
 * then the others. `zh-Hans-CN` matches `zh-CN` and `zh`, `en-GB` matches `en`.
 */
export function orderLocales({ locales, sourceLocale }: ApiIndex, lang: Lang = []): ApiLocale[] {
  const best = [lang].flat().flatMap((tag) => findLocale(locales, tag) ?? []);
  return [
    ...new Set([...best, ...locales.filter(({ locale }) => locale === sourceLocale), ...locales]),
  ];
}

/** Finds the best match: the tag, the tag shortened from its end, any language with its first part. */
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

/** Callers without types may pass anything. */
const toParts = (tag: unknown): string[] =>
  typeof tag === 'string' ? tag.toLowerCase().split(/[-_]/) : [];

/**
 * Resolves with the result of the first language that has one, or undefined. A language that cannot be loaded is
 * skipped, and the result of a later language is then stale. If there is no result, the first error is thrown,
 * because the skipped language may have one.
 */
export async function tryLocales<Data>(
  locales: readonly ApiLocale[],
  load: (locale: ApiLocale) => Promise<Loaded<Data> | undefined>,
): Promise<Loaded<Data> | undefined> {
  const failures: unknown[] = [];
  for (const locale of locales) {
    try {
      const found = await load(locale);
      if (found) return { data: found.data, stale: found.stale || failures.length > 0 };
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return undefined;
}
