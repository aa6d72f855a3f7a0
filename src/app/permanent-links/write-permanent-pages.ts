import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { locales } from '../../i18n/locales.ts';
import { fitTitles, wordStart } from './fit-titles.ts';
import { listPermanentLinks, type PermanentTarget } from './list-links.ts';
import { listPages } from './list-pages.ts';

/** The script of the pages, and the Content Security Policy that allows it and nothing else. */
export interface PageScript {
  readonly script: string;
  readonly policy: string;
}

/**
 * Writes the page of each permanent link, and the table of pages that misspelled addresses can mean. They are not routes
 * of Astro's: there are nearly as many as articles in both languages, and a page of 2 KB costs Astro as much as an article
 * (3 ms; here 0.5 ms, beside the rendering).
 */
export function writePermanentPages(site: BuiltSite, pageScript: PageScript): void {
  for (const [key, targets] of listPermanentLinks(site)) {
    site.write(site.links.permanent(key), formatPage(targets, pageScript));
  }
  site.write(site.links.pageTable(), JSON.stringify(listPages(site)));
}

/**
 * Returns the page at a permanent link, the source language first. It redirects with a script, and shows plain links
 * without scripts. Throws if it leads nowhere.
 */
export function formatPage(allTargets: readonly PermanentTarget[], pageScript: PageScript): string {
  const { script, policy } = pageScript;
  const targets = fitTitles(allTargets, [script, policy]);
  const [first] = targets;
  if (!first) throw new Error('A permanent link leads nowhere; expected at least one page.');
  const page: RootContent[] = [
    { type: 'doctype' },
    h('html', { lang: locales[first.locale].lang }, [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', first.title),
      h('main#go', targets.map(formatLink)),
      h('script', script),
    ]),
  ];
  // Otherwise each quote in the policy is six bytes; attributes are in double quotes.
  return toHtml(page, { allowDangerousCharacters: true });
}

const formatLink = ({ locale, href, title }: PermanentTarget) => {
  const { lang } = locales[locale];
  return h('h1', h('a', { lang, hrefLang: lang, dataLocale: locale, href }, breakWords(title)));
};

/** Returns a text with places where its long words may break. */
const breakWords = (text: string) =>
  text.split(wordStart).flatMap((piece, index) => (index % 2 === 1 ? [piece, h('wbr')] : [piece]));
