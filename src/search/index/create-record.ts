import { locales, type Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../page-card.ts';
import { toConceptTerms } from '../query/concept-terms.ts';
import type { ConceptFinder } from '../query/concepts.ts';
import { splitTerms } from '../query/terms.ts';
import { searchFields, searchFilter, type SearchSource } from '../source.ts';

/** What Pagefind is given of an article (its `addCustomRecord`). */
export interface IndexRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * Returns the terms of an article as a record of the index: those of its text, and in fields of their own
 * those of title, summary, headings and lines, with the concepts of title and lines. Pagefind would cut
 * Chinese into words by a dictionary that browsers do not have, and not at all in fields; terms that are
 * ready are the same on both sides. A term of the text counts once, of a field as often as it occurs.
 */
export function createRecord(
  card: PageCard,
  source: SearchSource,
  findConcepts: ConceptFinder,
): IndexRecord {
  const { locale, summary, code, lines } = source;
  const { category, title, sections } = card;
  const withConcepts = (line: string): string[] => [
    ...splitTerms(line),
    ...toConceptTerms(findConcepts(line)),
  ];
  const codeTerms = code ? [code.replace('-', '').toLowerCase()] : [];
  return {
    url: card.href,
    language: getIndexLanguage(locale),
    content: formatTerms([...new Set(sections.flatMap(({ text }) => splitTerms(text)))]),
    meta: {
      [searchFields.title]: formatTerms([...withConcepts(title), ...codeTerms]),
      [searchFields.summary]: formatTerms(splitTerms(summary)),
      [searchFields.headings]: formatTerms(
        sections.flatMap((section) => splitTerms(section.title)),
      ),
      [searchFields.lines]: formatTerms(lines.flatMap(withConcepts)),
    },
    filters: { [searchFilter]: [category] },
  };
}

/**
 * Returns the language a locale is indexed under: one Pagefind does not know, so that it leaves terms as
 * they are. English it would cut down to stems, by an algorithm whose only other copy is in its
 * WebAssembly.
 */
export const getIndexLanguage = (locale: Locale): string =>
  `x-${locales[locale].lang.toLowerCase()}`;

/** The index notes the place of every term. Sorted, equal ones stand side by side, and it packs a third smaller. */
function formatTerms(terms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts.keys()]
    .sort()
    .map((term) => `${term} `.repeat(counts.get(term) ?? 1))
    .join('')
    .trimEnd();
}
