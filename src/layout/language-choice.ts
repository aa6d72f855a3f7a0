/**
 * The script of the language choice, inlined in its head: leads to the locale that the reader chose, else that of the
 * browser's languages. The page has what it reads before it (src/pages/index.astro).
 */
import { readLanguages } from '../app/permanent-links/read-languages.ts';
import type { Locale } from '../i18n/locales.ts';
import { chooseLocale } from '../urls/resolve-locale.ts';

/** The home page of each language that has articles. */
declare const languageHomes: Readonly<Partial<Record<Locale, string>>>;

const locale = chooseLocale(null, readLanguages(), Object.keys(languageHomes) as Locale[]);
const home = locale && languageHomes[locale];
if (home) location.replace(home + location.hash);
