import { urgencies } from '../../site/urgencies.ts';
import { kinds } from './schema.ts';
import { isTroubleshooting, type Article } from './article.ts';

const urgencyIds = Object.keys(urgencies);

/** Articles without an urgency come last. */
const urgencyRank = (article: Article): number =>
  isTroubleshooting(article) && article.urgency !== undefined
    ? urgencyIds.indexOf(article.urgency)
    : urgencyIds.length;

/**
 * Compares two articles by display order: problems before guides before questions, the most urgent problems first, then
 * by code, then by id. The order is the same in every language, so that a list stays the same after a language switch.
 */
export function compareArticles(a: Article, b: Article): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    urgencyRank(a) - urgencyRank(b) ||
    compareText(sortKey(a), sortKey(b))
  );
}

const sortKey = (article: Article): string =>
  isTroubleshooting(article) && article.code !== undefined
    ? `${article.code} ${article.id}`
    : article.id;

/** Compares texts by code unit, so that the result does not depend on the system's language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
