import { kinds, urgencies } from './schema.ts';
import { isTroubleshooting, type Article } from './article.ts';

/** Places after every urgency: what has no urgency comes last. */
const urgencyRank = (article: Article): number =>
  isTroubleshooting(article) ? urgencies.indexOf(article.urgency) : urgencies.length;

/**
 * Compares two articles for showing: problems before guides before questions, the most pressing
 * problem first, then by code, then by id. The same in every language, so that a reader who switches
 * finds the list unchanged.
 */
export function compareArticles(a: Article, b: Article): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    urgencyRank(a) - urgencyRank(b) ||
    compareText(sortKey(a), sortKey(b))
  );
}

const sortKey = (article: Article): string =>
  isTroubleshooting(article) ? `${article.code} ${article.id}` : article.id;

/** Compares by code unit: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
