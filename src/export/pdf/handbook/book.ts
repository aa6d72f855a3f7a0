import type { Flow } from '../../../content-model/flows/flow.ts';
import type { Category } from '../../../product/category.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { ArticleFacts, RelatedFacts } from '../describe-article.ts';
import { titleLabel, type Placement } from '../article-sections.ts';
import type { LinkTarget, Mapped } from '../writer.ts';

/** An article of the book. */
export interface BookArticle {
  readonly id: string;
  readonly facts: ArticleFacts;
  readonly body: Mapped;
}

/** The articles of one category. */
export interface Chapter {
  readonly category: Category;
  readonly articles: readonly BookArticle[];
}

/** All articles of a language. */
export interface Book {
  readonly locale: Locale;
  /** ISO date of the latest review of an article. */
  readonly reviewed: string;
  /** Address of the home page. */
  readonly address: string;
  readonly chapters: readonly Chapter[];
  readonly flows: readonly Flow[];
}

/** Labels of places that are not in an article; the id of an article contains no colon. */
export const bookLabels = {
  contents: 'book:contents',
  flows: 'book:flows',
  codes: 'book:codes',
  symptoms: 'book:symptoms',
  chapter: (category: Category): string => `book:${category}`,
} as const;

/** Returns the prefix of the labels in an article. */
export const toPrefix = (id: string): string => `${id}/`;

/** Returns the label of an article's title. */
export const toArticleLabel = (id: string): string => `${toPrefix(id)}${titleLabel}`;

/** Returns how an article is placed in the book: its headings one level down, its id before its labels. */
export const createPlacement = (id: string, isInBook: (id: string) => boolean): Placement => ({
  labelPrefix: toPrefix(id),
  headingShift: 1,
  locate: (next: RelatedFacts): LinkTarget =>
    isInBook(next.id) ? { label: toArticleLabel(next.id), isElsewhere: true } : { url: next.url },
});

/** Returns every article of the book, in its order. */
export const listBookArticles = ({ chapters }: Book): BookArticle[] =>
  chapters.flatMap(({ articles }) => articles);
