import { ofLanguages } from '../../i18n/of-languages.ts';
import type { PageCard, PageSection } from '../page-card.ts';
import {
  createExcerpt,
  findBestSentence,
  scoreText,
  type MarkedTerm,
  type Piece,
} from './excerpt.ts';

/** A search result. */
export interface SearchResult {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly category: string;
  readonly score: number;
  readonly excerpt: readonly Piece[];
  /** The best matching sections, the best first: one, and a second where it says as much more. */
  readonly sections: readonly ResultSection[];
}

/** A section of an article among the results. */
export interface ResultSection {
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** Weight of a term in the heading of a section; in its text it is 1. */
const headingWeight = 3;

const unmarked = new RegExp(
  `^(?:${
    Object.values(ofLanguages('searching'))
      .map((language) => language.unmarked)
      .filter(Boolean)
      .join('|') || '$^'
  })$`,
  'u',
);

/** Returns the result for a page: the sentence of its beginning that fits best, and its best section. */
export function describeResult(
  card: PageCard,
  score: number,
  terms: readonly MarkedTerm[],
): SearchResult {
  const { id, href, title, category, sections } = card;
  const [beginning, ...rest] = sections;
  const marked = terms.filter(({ text }) => !unmarked.test(text));
  return {
    id,
    href,
    title,
    category,
    score,
    excerpt: createExcerpt(beginning?.text ?? '', marked),
    sections: chooseSections(rest, marked).map((section) => ({
      href: `${href}#${section.id}`,
      title: section.title,
      excerpt: createExcerpt(section.text, marked),
    })),
  };
}

/** Returns the best section, and a second one where its heading has as much of what the first lacks as the first has. */
function chooseSections(
  sections: readonly PageSection[],
  terms: readonly MarkedTerm[],
): PageSection[] {
  const [first] = rankSections(sections, terms);
  if (!first) return [];
  const lacking = terms.filter((term) => scoreSection(first.section, [term]) === 0);
  const headed = sections.filter(({ title }) => scoreText(title, lacking) > 0);
  const [second] = rankSections(headed, lacking);
  const isShown = second !== undefined && second.score >= first.score;
  return isShown ? [first.section, second.section] : [first.section];
}

/** Returns the sections that have some of the terms, the best first. */
const rankSections = (
  sections: readonly PageSection[],
  terms: readonly MarkedTerm[],
): { readonly section: PageSection; readonly score: number }[] =>
  sections
    .map((section) => ({ section, score: scoreSection(section, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);

const scoreSection = ({ title, text }: PageSection, terms: readonly MarkedTerm[]): number =>
  headingWeight * scoreText(title, terms) + (findBestSentence(text, terms)?.score ?? 0);
