import { compareText } from '../../../content-model/articles/order.ts';
import { getItem } from '../../../product/get-item.ts';
import { categories } from '../../../site/categories.ts';
import { handbookMessages } from '../../../i18n/messages.ts';
import { toLocal } from '../../../i18n/local-text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { ofLanguages } from '../../../i18n/of-languages.ts';
import { writeRuns } from '../article-sections.ts';
import { toArray, toCall, toLabelled, toLiteral } from '../typst.ts';
import { bookLabels, listBookArticles, toArticleLabel, type Book, type Chapter } from './book.ts';

/** Returns a line that ends with the page number of an article. */
export const writePlace = (id: string, text: string, locale: Locale): string =>
  toCall('place-line', {}, [toTarget(id), writeRuns(text, locale)]);

const toTarget = (id: string): string => `label(${toLiteral(toArticleLabel(id))})`;

/** Returns a heading outside of articles, with a label. */
export const writeBookHeading = (title: string, label: string): string =>
  toLabelled(toCall('heading', { level: 1 }, [toLiteral(title)]), label);

/** Returns the index of codes; empty if no article has one. */
export function writeCodes(book: Book): string[] {
  const { locale } = book;
  const text = handbookMessages[locale];
  const rows = listBookArticles(book)
    .flatMap(({ id, facts: { problem, title } }) =>
      problem?.code === undefined ? [] : [{ id, title, code: problem.code }],
    )
    .sort((a, b) => compareText(a.code, b.code))
    .map(({ id, title, code }) =>
      toArray([toLiteral(code), writeRuns(title, locale), toTarget(id)]),
    );
  if (rows.length === 0) return [];
  return [
    writeBookHeading(text.codesTitle, bookLabels.codes),
    toCall('code-index', {}, [
      toArray([text.code, text.article, text.page].map(toLiteral)),
      toArray(rows),
    ]),
  ];
}

const papers = ofLanguages('paper');

/** Returns a comparison in the order of a dictionary: Chinese by pinyin, English without an article at the start. */
export function createComparison(locale: Locale): (a: string, b: string) => number {
  const { collation, ignoredStart } = papers[locale];
  const collator = new Intl.Collator(collation);
  const toCompared = (text: string): string =>
    ignoredStart ? text.replace(ignoredStart, '') : text;
  return (a, b) => collator.compare(toCompared(a), toCompared(b)) || compareText(a, b);
}

function listSymptoms({ articles }: Chapter, locale: Locale): string[] {
  const compare = createComparison(locale);
  return articles
    .flatMap(({ id, facts }) => (facts.problem?.symptoms ?? []).map((symptom) => ({ id, symptom })))
    .sort((a, b) => compare(a.symptom, b.symptom))
    .map(({ id, symptom }) => writePlace(id, symptom, locale));
}

/**
 * Returns the index of symptoms, grouped by category because readers do not know the first letter of a sentence.
 * Empty if no article has symptoms.
 */
export function writeSymptoms({ chapters, locale }: Book): string[] {
  const text = handbookMessages[locale];
  const parts = chapters.flatMap((chapter) => {
    const places = listSymptoms(chapter, locale);
    if (places.length === 0) return [];
    const title = toLocal(getItem(categories, chapter.category).title, locale);
    return [toCall('part', {}, [toLiteral(title)]), toCall('place-list', {}, places)];
  });
  if (parts.length === 0) return [];
  return [
    writeBookHeading(text.symptomsTitle, bookLabels.symptoms),
    toCall('chapter-lead', {}, [toLiteral(text.symptomsLead)]),
    ...parts,
  ];
}
