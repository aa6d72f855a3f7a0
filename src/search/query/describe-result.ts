import type { PageCard, PageSection } from '../page-card.ts';
import { createExcerpt, scoreText, type MarkedTerm, type Piece } from './excerpt.ts';

/** A page as a reader sees it among the results. */
export interface SearchResult {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly category: string;
  readonly score: number;
  readonly excerpt: readonly Piece[];
  /** The sections that fit best, the best first. */
  readonly sections: readonly ResultSection[];
}

export interface ResultSection {
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** Sections shown below an article, beside the article itself. */
const sectionsShown = 2;

/** A term in a section's heading against one in its text. */
const headingWeight = 3;

/** Returns what to show of a page: an excerpt around what matched, and its best sections. */
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
