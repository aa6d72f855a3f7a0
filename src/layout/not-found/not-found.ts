import { createLinks } from '../../urls/hrefs.ts';
import { isPermanentLink, parsePermanentKey } from '../../urls/permanent-key.ts';
import { chooseLocale, resolveLocale } from '../../urls/resolve-locale.ts';
import type { Targets } from '../../urls/redirect-target.ts';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import type { NotFoundReason } from '../../i18n/messages/not-found-messages.ts';
import { leadOnTo, readLanguages, readTargets } from '../../app/permanent-links/permanent-link.ts';

/**
 * The script of the 404 page. Below `/go/` it first checks whether the address is a misspelled permanent link
 * (`Wdr-101`, `WDR 101`), because a static host answers it with the 404 page.
 */

/** Timeout for loading a permanent link, in milliseconds. After that, the reader has started to read this page. */
const timeout = 5000;

const links = createLinks({ base: import.meta.env.BASE_URL, origin: location.origin });

/** Starts the page, given its section in each language. */
export function startNotFound(sections: readonly HTMLElement[]): void {
  showOwnLanguageFirst(sections);
  const { pathname } = location;
  if (isPermanentLink(pathname, links.notFound())) void followMisspelledLink(pathname);
}

/** Opens the target of a misspelled permanent link, or shows why that is not possible. */
async function followMisspelledLink(pathname: string): Promise<void> {
  const key = parsePermanentKey(pathname, links.notFound());
  try {
    const targets = key === undefined ? {} : await loadTargets(links.permanent(key));
    if (Object.keys(targets).length > 0) leadOnTo(targets);
    else showReason('unknown');
  } catch {
    // The request failed or timed out.
    showReason('offline');
  }
}

/** Moves the section in the reader's language to the top and closes the lists of the others. */
function showOwnLanguageFirst(sections: readonly HTMLElement[]): void {
  const available = sections.flatMap(({ id }) => (isLocale(id) ? [id] : []));
  const own = chooseLocale(findRequestedLanguage(), readLanguages(), available);
  const first = sections.find(({ id }) => id === own);
  if (!first) return;
  sections[0]?.before(first);
  for (const section of sections)
    if (section !== first) section.querySelector('details')?.removeAttribute('open');
}

/** Returns the language in the address: `?lang=`, else the locale in the path. */
function findRequestedLanguage(): string | null {
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang !== null && resolveLocale(lang, localeIds)) return lang;
  return localeIds.find((locale) => location.pathname.startsWith(links.home(locale))) ?? null;
}

/** Returns the targets of a permanent link; empty if it does not exist. Rejects if the request fails. */
async function loadTargets(href: string): Promise<Targets> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(href, { signal: stop.signal });
    return response.ok ? checkTargets(await response.text()) : {};
  } finally {
    clearTimeout(timer);
  }
}

/** Returns the links of a page that lead to articles of this site; a host may respond with any page. */
function checkTargets(html: string): Targets {
  const targets = readTargets(new DOMParser().parseFromString(html, 'text/html'));
  const own = Object.entries(targets).filter(
    ([locale, href]) => isLocale(locale) && isArticleHref(locale, href),
  );
  return Object.fromEntries(own);
}

const isArticleHref = (locale: Locale, href: string): boolean => {
  const [id = ''] = href.split('/').slice(-2);
  return href === links.article(locale, id);
};

/** Shows why this page is shown; does nothing if the page has no text for the reason. */
function showReason(reason: NotFoundReason): void {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-not-found-reason]')];
  const said = texts.filter(({ dataset }) => dataset.notFoundReason === reason);
  if (said.length === 0) return;
  for (const text of texts) text.hidden = !said.includes(text);
  document.title = said.map((text) => text.querySelector('h1')?.textContent ?? '').join(' · ');
}
