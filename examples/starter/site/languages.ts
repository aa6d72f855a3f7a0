import type { Locale } from '~/languages/locale.ts';

/**
 * The languages of this site, each with articles in a folder of its name in `content/`. The first is the source, which
 * translations are compared with. docs/languages.md says how to add one.
 */
export const publishedLanguages = ['zh', 'en'] as const satisfies readonly [Locale, ...Locale[]];

/** The language for readers of other languages, `x-default` for search engines. */
export const worldLanguage: (typeof publishedLanguages)[number] = 'en';
