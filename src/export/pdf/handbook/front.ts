import { getItem } from '../../../product/get-item.ts';
import { categories } from '../../../site/categories.ts';
import { listIdentity } from '../../../i18n/describe-identity.ts';
import { site } from '../../../site/config.ts';
import { identity } from '../../../site/identity.ts';
import { texts } from '../../../site/texts.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { toLocal } from '../../../i18n/local-text.ts';
import { handbookMessages } from '../../../i18n/messages.ts';
import { writeFact } from '../article-sections.ts';
import { writeCurrent } from '../document-parts.ts';
import { toArray, toCall, toLabelled, toLiteral, toSequence } from '../typst.ts';
import { writeText } from '../words.ts';
import {
  bookLabels,
  listBookArticles,
  toArticleLabel,
  type Book,
  type BookArticle,
} from './book.ts';
import { writeBookHeading, writePlace } from './indexes.ts';

/** Returns the first page: title, date, where the latest version is, and who runs the product. */
export function writeCover(
  book: Book,
  drawCode: (address: string) => string,
  imprint = listIdentity(identity, book.locale),
): string {
  const { locale, address } = book;
  const text = handbookMessages[locale];
  const date = formatDate(book.reviewed, locale);
  const current = { title: text.currentTitle, text: text.current };
  const lines = imprint.map((fact) => writeFact(fact, locale));
  return toCall('cover', { imprint: lines.length > 0 ? toArray(lines) : undefined }, [
    toLiteral(site.product),
    toLiteral(text.title),
    toLiteral(text.dated.replace('{date}', date)),
    toLiteral(toLocal(site.description, locale)),
    writeCurrent({ locale, address, ...current }, drawCode),
  ]);
}

/** Returns a sentence with the page of a label. */
function writePageHint(sentence: string, label: string): string {
  const words = sentence.split('{page}').map(toLiteral);
  return toCall('page-hint', {}, [toArray(words), `label(${toLiteral(label)})`]);
}

/** Returns an article with its page, as a link. */
const writeReference = ({ id, facts }: BookArticle): string =>
  toCall('reference', {}, [`label(${toLiteral(toArticleLabel(id))})`, writeText(facts.title)]);

/** Returns how to find something in the book. Empty indexes do not exist. */
function listHints(book: Book): string[] {
  const text = handbookMessages[book.locale];
  const articles = listBookArticles(book);
  const start = articles.find(({ id }) => id === site.startArticle);
  const codes = articles.flatMap(({ facts }) => facts.problem?.code ?? []).sort();
  return [
    ...(book.flows.length > 0 ? [writePageHint(text.useFlows, bookLabels.flows)] : []),
    ...(start && book.flows.length === 0
      ? [toSequence([toLiteral(text.useStart), writeReference(start)])]
      : []),
    ...(articles.some(({ facts }) => facts.problem)
      ? [writePageHint(text.useSymptoms, bookLabels.symptoms)]
      : []),
    ...(codes[0]
      ? [writePageHint(text.useCodes.replace('{code}', codes[0]), bookLabels.codes)]
      : []),
    writePageHint(text.useContents, bookLabels.contents),
  ];
}

/** Returns how to find something in the book, and the urgent articles. */
export function writeUse(book: Book): string[] {
  const { locale } = book;
  const text = handbookMessages[locale];
  const urgent = listBookArticles(book).filter(
    ({ facts }) => facts.problem?.urgency?.act === 'now',
  );
  const places = urgent.map(({ id, facts }) => writePlace(id, facts.title, locale));
  return [
    toCall('heading', { level: 1 }, [toLiteral(text.useTitle)]),
    toCall('list', { tight: false }, listHints(book)),
    ...(places.length > 0
      ? [
          toCall('part', {}, [toLiteral(toLocal(texts.handbookUrgent, locale))]),
          toCall('place-list', {}, places),
        ]
      : []),
  ];
}

/** In a book of more articles than this, the contents list only chapters, whose first pages list articles. */
const mostListed = 400;

/** Returns the table of contents. */
export function writeContents(book: Book): string[] {
  const { contentsTitle } = handbookMessages[book.locale];
  const depth = listBookArticles(book).length > mostListed ? 1 : 2;
  const heading = toCall('heading', { level: 1, outlined: false, bookmarked: true }, [
    toLiteral(contentsTitle),
  ]);
  return [toLabelled(heading, bookLabels.contents), toCall('contents', {}, [String(depth)])];
}

/** Returns the first page of a chapter: what it is about, and its articles. */
export function writeChapterStart(
  { locale }: Book,
  { category, articles }: Book['chapters'][number],
): string[] {
  const { title, summary } = getItem(categories, category);
  return [
    writeBookHeading(toLocal(title, locale), bookLabels.chapter(category)),
    toCall('chapter-lead', {}, [toLiteral(toLocal(summary, locale))]),
    toCall(
      'place-list',
      {},
      articles.map(({ id, facts }) => writePlace(id, facts.title, locale)),
    ),
  ];
}
