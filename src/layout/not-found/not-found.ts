import { createLinks } from '../../urls/hrefs.ts';
import { isPermanentLink, parsePermanentKey } from '../../urls/permanent-key.ts';
import { chooseLocale, resolveLocale } from '../../urls/resolve-locale.ts';
import type { Targets } from '../../urls/lead-on.ts';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import type { NotFoundReason } from '../../i18n/messages/not-found-messages.ts';
import { leadOnTo, readLanguages, readTargets } from '../../app/permanent-links/permanent-link.ts';

/**
 * The page that asks what kind of problem it is. Below `/go/` it first looks whether the address is a
 * permanent link with a slip in it (`Wdr-101`, `WDR 101`): a static host tells none of these apart from
 * what was never there.
 */

/** Milliseconds a permanent link is waited for: later, the reader has begun to read this page. */
const patience = 5000;

const links = createLinks({ base: import.meta.env.BASE_URL, origin: location.origin });

/** Starts the page, given its section in each language. */
export function startNotFound(sections: readonly HTMLElement[]): void {
  showOwnLanguageFirst(sections);
  const { pathname } = location;
  if (isPermanentLink(pathname, links.notFound())) void followSlip(pathname);
}

/** Leads on to what the address meant, or says why it cannot. */
async function followSlip(pathname: string): Promise<void> {
  const key = parsePermanentKey(pathname, links.notFound());
  try {
    const targets = key === undefined ? {} : await loadTargets(links.permanent(key));
    if (Object.keys(targets).length > 0) leadOnTo(targets);
    else say('unknown');
  } catch {
    // Nobody answered, or not in time.
    say('offline');
  }
}

/** Puts the section in the reader's language before the others and closes their lists. */
function showOwnLanguageFirst(sections: readonly HTMLElement[]): void {
  const available = sections.flatMap(({ id }) => (isLocale(id) ? [id] : []));
  const own = chooseLocale(findAskedLanguage(), readLanguages(), available);
  const first = sections.find(({ id }) => id === own);
  if (!first) return;
  sections[0]?.before(first);
  for (const section of sections)
    if (section !== first) section.querySelector('details')?.removeAttribute('open');
}

/** What the address says of the language: `?lang=`, else the locale it stands under. */
function findAskedLanguage(): string | null {
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang !== null && resolveLocale(lang, localeIds)) return lang;
  return localeIds.find((locale) => location.pathname.startsWith(links.home(locale))) ?? null;
}

/** Returns what a permanent link leads to; nothing where there is none. Rejects where nobody answers. */
async function loadTargets(href: string): Promise<Targets> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(href, { signal: stop.signal });
    return answer.ok ? checkTargets(await answer.text()) : {};
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps of a page's links those to articles of this site: a host may answer with any page it likes. */
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

/** Says why the reader is asked; does nothing where the page has no words for it. */
function say(reason: NotFoundReason): void {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-not-found-reason]')];
  const said = texts.filter(({ dataset }) => dataset.notFoundReason === reason);
  if (said.length === 0) return;
  for (const text of texts) text.hidden = !said.includes(text);
  document.title = said.map((text) => text.querySelector('h1')?.textContent ?? '').join(' · ');
}
