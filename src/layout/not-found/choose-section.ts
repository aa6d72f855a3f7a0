/**
 * The script in the page for unknown addresses, inlined after its sections: leaves the section in the reader's language,
 * before it is drawn. The link to another language opens the same address with `?lang=`. The page has what it reads
 * before it (NotFound.astro).
 */
import { readLanguages } from '../../app/permanent-links/read-languages.ts';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import { readLocale } from '../../urls/read-address.ts';
import { chooseLocale, resolveLocale } from '../../urls/resolve-locale.ts';

/** The path that the site is served under. */
declare const siteBase: string;

/** Returns the language in the address: `?lang=`, else the locale in the path. */
function findRequested(): Locale | undefined {
  const lang = new URLSearchParams(location.search).get('lang') ?? '';
  return resolveLocale(lang, localeIds) ?? readLocale(location.pathname, siteBase);
}

const sections = [...document.querySelectorAll<HTMLElement>('[data-locale-section]')];
const available = sections.flatMap(({ id }) => (isLocale(id) ? [id] : []));
const own = chooseLocale(findRequested() ?? null, readLanguages(), available);

for (const section of sections) {
  if (section.id !== own) {
    section.remove();
    continue;
  }
  document.documentElement.lang = section.lang;
  document.title = section.querySelector('div:not([hidden]) > h1')?.textContent ?? document.title;
  for (const link of section.querySelectorAll<HTMLAnchorElement>('a[data-locale-choice]'))
    link.href = `?lang=${link.dataset.localeChoice ?? ''}`;
}
