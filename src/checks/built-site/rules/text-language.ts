import { isLocale, locales, type Locale, type Localised } from '../../../i18n/locales.ts';
import { isRead, type BuiltPage, type TextBlock } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/**
 * What text of a language never has: six Latin words in a row are a sentence, not a name; one Chinese
 * character is already another language.
 */
const foreign: Localised<RegExp> = {
  zh: /[A-Za-z][\w'’-]*(?:[ ,;:—–]+[A-Za-z0-9][\w'’-]*){5,}/,
  en: /\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*/u,
};

/** Letters of a language, to see which one a paragraph is in. */
const letters: Localised<RegExp> = { zh: /\p{Script=Han}/gu, en: /[A-Za-z]+/g };

/** A paragraph with less of another language may be a name, a menu, a code. */
const leastForeign = 12;

/** Quoted words of a screen, addresses of pages and mail: they are as they are in every language. */
const verbatim = /“[^”]*”|「[^」]*」|"[^"]*"|https?:\S+|[\w.+-]+@[\w.-]+/g;

/** Finds text in the main part of a page that is in another language than it says, or than the page. */
export function checkTextLanguage(site: CheckedSite): SiteFinding[] {
  return site.pages
    .filter(isRead)
    .flatMap((page) => page.blocks.flatMap((block) => checkBlock(site, page, block)));
}

function checkBlock(site: CheckedSite, page: BuiltPage, block: TextBlock): SiteFinding[] {
  const message = findUnmarked(block) ?? (page.locale && findUntranslated(block, page.locale));
  if (message === undefined) return [];
  return [
    createSiteFinding('text-language', page, {
      at: block,
      message,
      fix: `Translate it in ${findSource(site, page).text}, or give words that stay as they are their own \`lang\`.`,
    }),
  ];
}

function findUnmarked({ runs }: TextBlock): string | undefined {
  for (const { text, lang } of runs) {
    const locale = findLocale(lang);
    // Most text has nothing foreign, and looking for quotations in all of it takes a while.
    if (!locale || !foreign[locale].test(text)) continue;
    const [found] = foreign[locale].exec(text.replace(verbatim, '…')) ?? [];
    if (found !== undefined) {
      return `${quote(found)} is not in the language its element says, ${locales[locale].lang}.`;
    }
  }
  return undefined;
}

function findUntranslated(block: TextBlock, locale: Locale): string | undefined {
  if (!isForeign(block, locale)) return undefined;
  const text = block.runs.map((run) => run.text).join('');
  return `The paragraph ${quote(text)} is in another language than the page, ${locales[locale].lang}.`;
}

/** Tells whether most of a paragraph is marked as another language: marked is not translated. */
function isForeign({ runs }: TextBlock, locale: Locale): boolean {
  if (runs.every(({ lang }) => findLocale(lang) === locale)) return false;
  const count = (text: string, of: Locale) =>
    text.replace(verbatim, '').match(letters[of])?.length ?? 0;
  let own = 0;
  let other = 0;
  for (const { text, lang } of runs) {
    const marked = findLocale(lang);
    if (marked === locale) own += count(text, locale);
    else if (marked) other += count(text, marked);
  }
  return other >= leastForeign && other > own;
}

function findLocale(lang: string): Locale | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  return isLocale(primary) ? primary : undefined;
}
