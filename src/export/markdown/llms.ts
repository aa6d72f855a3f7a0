import type { List, Root, RootContent } from 'mdast';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { getItem } from '../../product/get-item.ts';
import { categories } from '../../site/categories.ts';
import { site as siteConfig } from '../../site/config.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { markdownMessages, messages } from '../../i18n/messages.ts';
import { createAutolink, createHeading, createLink, createList, createParagraph } from './nodes.ts';

/**
 * Lists of the Markdown files in the format of https://llmstxt.org: a title, a quotation with a summary, then
 * sections with lists of links. The section "Optional" may be skipped; programs recognise it by this name, so that
 * it is not translated.
 */

type Entry = readonly [title: string, href: string, note: string];

const createLinkList = ({ links }: BuiltSite, entries: readonly Entry[]): List =>
  createList(
    entries.map(([title, href, note]) => [
      createParagraph(createLink(title, links.url(href)), `: ${note}`),
    ]),
  );

const createRoot = (children: RootContent[]): Root => ({ type: 'root', children });

const createQuotation = (texts: readonly string[]): RootContent => ({
  type: 'blockquote',
  children: texts.map((text) => createParagraph(text)),
});

/** Returns the start of the list and of the full text of a language. */
function createIntroduction({ links, catalogue }: BuiltSite, locale: Locale): RootContent[] {
  const text = markdownMessages[locale];
  const { footer } = messages[locale];
  const { code } = catalogue.all.filter(isTroubleshooting).find((one) => one.code) ?? {};
  return [
    createHeading(1, toLocal(siteConfig.name, locale)),
    createQuotation([toLocal(siteConfig.description, locale)]),
    createParagraph(text.about),
    ...(code
      ? [createParagraph(text.codes, createAutolink(links.url(links.permanent(code))))]
      : []),
    createParagraph(footer.official),
    createParagraph(footer.licence),
  ];
}

function listOptional({ links, findSize }: BuiltSite, locale: Locale): Entry[] {
  const text = markdownMessages[locale];
  const handbook = links.handbook(locale);
  return [
    [text.full, links.llmsFull(locale), text.fullNote],
    ...(findSize(handbook) === undefined
      ? []
      : [[text.handbook, handbook, text.handbookNote] as const]),
    [text.api, links.api.index(), text.apiNote],
  ];
}

/** Returns the list of a language's articles, by category. */
export function createLocaleList(site: BuiltSite, locale: Locale): Root {
  const { catalogue, links } = site;
  const toEntry = ({ title, id, summary }: Article): Entry => [
    title,
    links.markdown(locale, id),
    summary,
  ];
  return createRoot([
    ...createIntroduction(site, locale),
    ...catalogue
      .categoriesOf(locale)
      .flatMap((category): RootContent[] => [
        createHeading(2, toLocal(getItem(categories, category).title, locale)),
        createLinkList(site, catalogue.inCategory(locale, category).map(toEntry)),
      ]),
    createHeading(2, 'Optional'),
    createLinkList(site, listOptional(site, locale)),
  ]);
}

/** Returns the list of the lists of all languages that have articles, each in its language. */
export function createRootList(site: BuiltSite): Root {
  const { catalogue, links } = site;
  return createRoot([
    createHeading(
      1,
      catalogue.locales.map((locale) => toLocal(siteConfig.name, locale)).join(' · '),
    ),
    createQuotation(catalogue.locales.map((locale) => toLocal(siteConfig.description, locale))),
    ...catalogue.locales.flatMap((locale): RootContent[] => {
      const text = markdownMessages[locale];
      return [
        createHeading(2, locales[locale].label),
        createLinkList(site, [
          [text.list, links.llms(locale), text.listNote],
          [text.full, links.llmsFull(locale), text.fullNote],
        ]),
      ];
    }),
  ]);
}

/** Returns the start of the full text of a language, which is before its articles. */
export const createFullTextStart = (site: BuiltSite, locale: Locale): Root =>
  createRoot(createIntroduction(site, locale));
