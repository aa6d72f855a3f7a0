import { hash } from 'node:crypto';
import { h } from 'hastscript';
import type { Article } from '../../../content-model/articles/article.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { handbookMessages } from '../../../i18n/messages.ts';
import { listSections } from '../article-sections.ts';
import type { ExportFinding } from '../../findings.ts';
import type { Sources } from '../sources.ts';
import { toTypst } from '../to-typst.ts';
import type { ComposedFile, PlannedFile } from '../write-files.ts';
import { createPlacement, type Book, type BookArticle } from './book.ts';
import { createHandbookDocument } from './document.ts';
import { hasTexts } from '../../../content-model/flows/local-flow.ts';
import type { FlowTargets } from './flows.ts';
import { createBookLinkResolver, locateInBook, type BookPlaces } from './links.ts';

/**
 * Yields the handbook of each language that has articles. Of the articles at the pages `leftOut` it says where to read
 * them.
 */
export function* planHandbooks(
  sources: Sources,
  locales: readonly Locale[],
  leftOut: ReadonlySet<string> = new Set(),
): Generator<PlannedFile> {
  const { links, catalogue, flows } = sources.site;
  for (const locale of locales) {
    const articles = catalogue.all.filter((article) => article.locale === locale);
    if (articles.length === 0) continue;
    const keys = articles.map((article) => {
      const { key, page } = sources.read(article);
      return leftOut.has(page) ? [key] : key;
    });
    yield {
      page: links.home(locale),
      href: links.handbook(locale),
      key: hash('sha256', JSON.stringify(['handbook', flows, keys])),
      compose: () => compose(withoutBodies(sources, leftOut), locale, articles),
    };
  }
}

/** Returns sources in which the articles at some pages have a line in place of their body. */
const withoutBodies = (sources: Sources, pages: ReadonlySet<string>): Sources => ({
  ...sources,
  read: (article) => {
    const source = sources.read(article);
    if (!pages.has(source.page)) return source;
    const { address, locale } = source.facts;
    const text = handbookMessages[locale].notPrinted;
    const line = h('p', [text, h('a', { href: address }, address)]);
    return { ...source, readTree: () => ({ type: 'root', children: [structuredClone(line)] }) };
  },
});

/** Lists the places of a book. It reads all bodies, and does not keep them because a book can be large. */
function mapPlaces(sources: Sources, locale: Locale, articles: readonly Article[]): BookPlaces {
  const { links, catalogue } = sources.site;
  const sections = articles.map((article) => {
    const { facts, readTree } = sources.read(article);
    return [article.id, listSections(readTree(), facts)] as const;
  });
  const chapters = catalogue
    .categoriesOf(locale)
    .map((category) => [links.category(locale, category), category] as const);
  return { sections: new Map(sections), chapters: new Map(chapters) };
}

/** Returns the date of the latest review. */
const findLatestReview = (articles: readonly Article[]): string =>
  articles.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b), '');

function compose(sources: Sources, locale: Locale, articles: readonly Article[]): ComposedFile {
  const { catalogue, links, flows } = sources.site;
  const places = mapPlaces(sources, locale, articles);
  const findings: ExportFinding[] = [];
  const write = (article: Article): BookArticle => {
    const { page, facts, readTree } = sources.read(article);
    const mapped = toTypst(readTree(), {
      ...createPlacement(article.id, (id) => places.sections.has(id)),
      address: facts.address,
      locale,
      resolveLink: createBookLinkResolver(sources.site, article, places),
      readImage: sources.readImage,
    });
    findings.push(...mapped.problems.map((problem) => ({ ...problem, page })));
    return { id: article.id, facts, body: mapped };
  };
  const book: Book = {
    locale,
    flows: flows.filter((flow) => hasTexts(flow, locale)),
    address: links.url(links.home(locale)),
    reviewed: findLatestReview(articles),
    chapters: catalogue.categoriesOf(locale).map((category) => ({
      category,
      articles: articles.filter((article) => article.category === category).map(write),
    })),
  };
  const { template, drawCode } = sources;
  const targets: FlowTargets = {
    locate: ({ id, section }) => locateInBook({ id, section: section ?? '' }, places),
    getTitle: (id) => catalogue.find(locale, id)?.title ?? id,
  };
  const document = createHandbookDocument(book, { template, drawCode, targets });
  return { document, findings };
}
