import { measureLength, rankPages, type RankedPage } from '../search/query/rank.ts';
import type { Finder, Found } from '../search/query/search.ts';
import { kindWeights } from '../search/query/weights.ts';
import type { Locale } from '../i18n/locales.ts';

/** Number of articles that are explained. */
const articlesShown = 3;

/**
 * Returns, as lines of text, why a query is answered as it is: how sure the answer is and why, then for the best articles
 * what each term adds to the score. Rejects if the index cannot be read.
 */
export async function explainSearch(
  find: Finder,
  locale: Locale,
  query: string,
): Promise<string[]> {
  const found = await find({ query, locale, limit: articlesShown });
  if (!found) return ['The site has no articles in the language of the query.'];
  const articles = found.understanding.ranked
    .slice(0, articlesShown)
    .map(async (ranked) =>
      explainPage((await found.index.loadCard(ranked.page)).id, ranked, found),
    );
  return [...explainCertainty(found), ...(await Promise.all(articles)).flat()];
}

function explainCertainty({ locale, index, understanding, confidence }: Found): string[] {
  const { certainty, corrected, terms } = understanding;
  const { evidence } = rankPages(terms, index.articleCount);
  const unknown = terms.filter(({ weights }) => weights.size === 0).map(({ key }) => key);
  return [
    `language: ${locale}`,
    ...(corrected === undefined ? [] : [`read as: ${corrected}`]),
    `${confidence}: certainty ${certainty.toFixed(3)}, ` +
      `sure from ${index.confidence.sure}, nothing below ${index.confidence.something}`,
    `known ${evidence.known.toFixed(2)}, lead over the background ${evidence.lead.toFixed(2)}`,
    `unknown terms: ${unknown.join(' ') || 'none'}`,
  ];
}

function explainPage(
  id: string,
  { page, score }: RankedPage,
  { understanding: { terms } }: Found,
): string[] {
  const length = measureLength(terms);
  const parts = terms
    .map(({ kind, key, weights }) => ({
      kind,
      key,
      adds: (kindWeights[kind] * (weights.get(page) ?? 0)) / length,
    }))
    .filter(({ adds }) => adds > 0)
    .sort((a, b) => b.adds - a.adds);
  return [
    '',
    `${id}: ${score.toFixed(2)}`,
    ...parts.map(({ kind, key, adds }) => `  ${adds.toFixed(2)}  ${key} (${kind})`),
  ];
}
