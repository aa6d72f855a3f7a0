import { locales, type Locale } from '../../i18n/locales.ts';
import { toCodeTerm } from '../../urls/codes-in-text.ts';
import type { PageCard } from '../page-card.ts';
import { toSynonymTerms } from '../query/synonym-terms.ts';
import type { SynonymFinder } from '../query/synonym-groups.ts';
import { splitTerms } from '../query/terms.ts';
import { searchFields, searchFilter, type SearchSource } from '../source.ts';

/** With fewer lines beside its title, an article does not say what readers type. */
const fewestLines = 3;

/** The record of an article for `addCustomRecord` of Pagefind. */
export interface IndexRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * Returns the terms of an article as a record of the index: those of its text, and in separate fields those of
 * title, summary, headings and lines, with the synonym groups of title and lines. The text is split into terms
 * before indexing because Pagefind splits Chinese text by a dictionary that browsers do not have, and fields not at
 * all. A term counts once in the text, and as often as it occurs in a field.
 */
export function createRecord(
  card: PageCard,
  source: SearchSource,
  findSynonymGroups: SynonymFinder,
): IndexRecord {
  const { locale, summary, code, lines } = source;
  const { category, title, sections } = card;
  const withSynonymTerms = (line: string): string[] => [
    ...splitTerms(line),
    ...toSynonymTerms(findSynonymGroups(line)),
  ];
  // What people say is in an article's lines; without them, its summary and headings say it.
  const hasLines = lines.filter((line) => line !== title).length >= fewestLines;
  const withoutLines = hasLines ? splitTerms : withSynonymTerms;
  const codeTerms = code ? [toCodeTerm(code)] : [];
  return {
    url: card.href,
    language: getIndexLanguage(locale),
    content: formatTerms([...new Set(sections.flatMap(({ text }) => splitTerms(text)))]),
    meta: {
      [searchFields.title]: formatTerms([...withSynonymTerms(title), ...codeTerms]),
      [searchFields.summary]: formatTerms(withoutLines(summary)),
      [searchFields.headings]: formatTerms(
        sections.flatMap((section) => withoutLines(section.title)),
      ),
      [searchFields.lines]: formatTerms(lines.flatMap(withSynonymTerms)),
    },
    filters: { [searchFilter]: [category] },
  };
}

/**
 * Returns the language tag under which a locale is indexed. Pagefind does not know it and leaves terms
 * unchanged; for `en` it would index stems, by an algorithm that browsers have only in Pagefind's WebAssembly.
 */
export const getIndexLanguage = (locale: Locale): string =>
  `x-${locales[locale].lang.toLowerCase()}`;

/** Sorts terms: the index stores the position of every term and is a third smaller if equal ones are adjacent. */
function formatTerms(terms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts.keys()]
    .sort()
    .map((term) => `${term} `.repeat(counts.get(term) ?? 1))
    .join('')
    .trimEnd();
}
