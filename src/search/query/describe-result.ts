import type { PageCard, PageSection } from '../page-card.ts';
import { createExcerpt, scoreText, type MarkedTerm, type Piece } from './excerpt.ts';

/** A search result. */
export interface SearchResult {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly category: string;
  readonly score: number;
  readonly excerpt: readonly Piece[];
  /** The best matching sections, the best first. */
  readonly sections: readonly ResultSection[];
}

/** A section of an article among the results. */
export interface ResultSection {
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** Maximum number of sections shown below an article. */
const sectionsShown = 2;

/** Weight of a term in the heading of a section; in its text it is 1. */
const headingWeight = 3;

/** Returns the result for a page: an excerpt around the matches, and its best sections. */
export function describeResult(
  card: PageCard,
  score: number,
  terms: readonly MarkedTerm[],
): SearchResult {
  const { id, href, title, category, sections } = card;
  const [beginning, ...rest] = sections;
  return {
    id,
    href,
    title,
    category,
    score,
    excerpt: createExcerpt(beginning?.text ?? '', terms),
    sections: rankSections(rest, terms)
      .slice(0, sectionsShown)
      .map((section) => ({
        href: `${href}#${section.id}`,
        title: section.title,
        excerpt: createExcerpt(section.text, terms),
      })),
  };
}

function rankSections(
  sections: readonly PageSection[],
  terms: readonly MarkedTerm[],
): PageSection[] {
  return sections
    .map((section) => ({
      section,
      score: headingWeight * scoreText(section.title, terms) + scoreText(section.text, terms),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ section }) => section);
}
