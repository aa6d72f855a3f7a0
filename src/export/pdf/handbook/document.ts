import { readFileSync } from 'node:fs';
import { getItem } from '../../../product/get-item.ts';
import { categories } from '../../../site/categories.ts';
import { site } from '../../../site/config.ts';
import { handbookMessages, troubleshooterMessages } from '../../../i18n/messages.ts';
import { toLocal } from '../../../i18n/local-text.ts';
import { writeRelated, writeRuns, writeSections } from '../article-sections.ts';
import { describeDocument } from '../document-parts.ts';
import { toVirtualPath, type TypstDocument, type VirtualFile } from '../engine.ts';
import { toArray, toCall, toLiteral, toSequence } from '../typst.ts';
import { createPlacement, listBookArticles, type Book, type BookArticle } from './book.ts';
import { writeFlows, type FlowTargets } from './flows.ts';
import { writeChapterStart, writeContents, writeCover, writeUse } from './front.ts';
import { writeCodes, writeSymptoms } from './indexes.ts';

/** What both handbooks of a run share. */
export interface HandbookParts {
  /** See `readTemplate`. */
  readonly template: VirtualFile;
  readonly drawCode: (address: string) => string;
  /** Targets of the links in flows. */
  readonly targets: FlowTargets;
}

/** Returns the styles of the handbook, which import help.typ by its path in the engine. */
const readHandbookTemplate = (template: VirtualFile): VirtualFile => ({
  extension: 'typ',
  content: readFileSync(new URL('./handbook.typ', import.meta.url), 'utf8').replace(
    '"help.typ"',
    toLiteral(toVirtualPath(template)),
  ),
});

/** Returns pages with headers of their own. */
const writePages = (left: string, right: string, parts: readonly string[]): string =>
  toCall('pages', {}, [left, right, toSequence(parts)]);

function writeArticle(
  article: BookArticle,
  { locale }: Book,
  isInBook: (id: string) => boolean,
): string {
  const { id, facts, body } = article;
  const placement = createPlacement(id, isInBook);
  const latest = handbookMessages[locale].latest.replace('{date}', facts.reviewedText);
  const end = toCall('article-end', {}, [
    writeRelated(facts, placement) ?? 'none',
    toSequence([toLiteral(latest), toCall('address', {}, [toLiteral(facts.address)])]),
  ]);
  return writePages(toLiteral(facts.category), writeRuns(facts.title, locale), [
    ...writeSections(facts, body.source, placement),
    end,
  ]);
}

/** Returns all articles of a language as one document. */
export function createHandbookDocument(
  book: Book,
  { template, drawCode, targets }: HandbookParts,
): TypstDocument {
  const { locale, address, reviewed, chapters } = book;
  const text = handbookMessages[locale];
  const name = toLiteral(toLocal(site.name, locale));
  const ids = new Set(listBookArticles(book).map(({ id }) => id));
  const facts = {
    locale,
    address,
    reviewed,
    title: `${site.product} ${text.title}`,
    summary: toLocal(site.description, locale),
  };
  const ownPages = (title: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : [writePages(name, toLiteral(title), parts)];
  const expressions = [
    writeCover(book, drawCode),
    ...ownPages(text.useTitle, writeUse(book)),
    ...ownPages(text.contentsTitle, writeContents(book)),
    ...ownPages(troubleshooterMessages[locale].title, writeFlows(book, targets)),
    ...chapters.flatMap((chapter) => [
      ...ownPages(
        toLocal(getItem(categories, chapter.category).title, locale),
        writeChapterStart(book, chapter),
      ),
      ...chapter.articles.map((article) => writeArticle(article, book, (id) => ids.has(id))),
    ]),
    ...ownPages(text.symptomsTitle, writeSymptoms(book)),
    ...ownPages(text.codesTitle, writeCodes(book)),
  ];
  const own = readHandbookTemplate(template);
  const lines = [
    `#import ${toLiteral(toVirtualPath(own))}: *`,
    `#show: ${toCall('handbook.with', describeDocument(facts))}`,
    `#let reference = reference.with(${toArray(text.onPage.split('{page}').map(toLiteral))})`,
    ...expressions.map((expression) => `#${expression}`),
  ];
  const files = listBookArticles(book).flatMap(({ body }) => body.files);
  return { source: `${lines.join('\n')}\n`, files: [template, own, ...files] };
}
