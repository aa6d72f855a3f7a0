import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vocabulary } from '../content-model/vocabulary.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LanguageData } from '../search/language-data.ts';
import { toConfidence } from '../search/query/confidence.ts';
import { prepareQuery } from '../search/query/prepare-query.ts';
import { measureLength, rankPages } from '../search/query/rank.ts';
import { createSynonymFinder } from '../search/query/synonym-groups.ts';
import { understandQuery, type Understanding } from '../search/query/understand.ts';
import { kindWeights } from '../search/query/weights.ts';
import { openIndex, type SearchIndex } from '../search/reader/open-index.ts';
import { searchEntryFile, searchIndexDirectory, type SearchEntry } from '../search/source.ts';

/** Number of articles that are explained. */
const articlesShown = 3;

/**
 * Returns, as lines of text, why the articles of a built site answer a query as they do: how sure the answer is and why,
 * then for the best articles what each term adds to the score. Rejects if the site has no index in the language.
 */
export async function explainSearch(
  directory: string,
  locale: Locale,
  query: string,
): Promise<string[]> {
  const root = join(directory, searchIndexDirectory);
  const read = (path: string): Promise<Uint8Array> => readFile(join(root, path));
  const readJson = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  const files = ((await readJson(searchEntryFile)) as SearchEntry).locales[locale];
  if (!files) throw new Error(`The site has no search index for "${locale}".`);
  const index = await openIndex((path) => read(`${locale}/${path}`), files);
  const findSynonymGroups = createSynonymFinder(vocabulary);
  const understanding = await understandQuery(prepareQuery(query, findSynonymGroups), {
    index,
    findSynonymGroups,
    loadData: async () => (await readJson(`${locale}/${files.words}`)) as LanguageData,
    asTyped: false,
  });
  const articles = await Promise.all(
    understanding.ranked
      .slice(0, articlesShown)
      .map(async ({ page, score }) =>
        explainPage((await index.loadCard(page)).id, { page, score }, understanding),
      ),
  );
  return [...explainCertainty(index, understanding), ...articles.flat()];
}

function explainCertainty(index: SearchIndex, understanding: Understanding): string[] {
  const { certainty, corrected, terms } = understanding;
  const { evidence } = rankPages(terms, index.articleCount);
  const unknown = terms.filter(({ weights }) => weights.size === 0).map(({ key }) => key);
  return [
    ...(corrected === undefined ? [] : [`read as: ${corrected}`]),
    `${toConfidence(certainty, index.confidence)}: certainty ${certainty.toFixed(3)}, ` +
      `sure from ${index.confidence.sure}, nothing below ${index.confidence.something}`,
    `known ${evidence.known.toFixed(2)}, lead over the background ${evidence.lead.toFixed(2)}, entropy ${evidence.entropy.toFixed(2)}`,
    `unknown terms: ${unknown.join(' ') || 'none'}`,
  ];
}

function explainPage(
  id: string,
  { page, score }: { page: number; score: number },
  { terms }: Understanding,
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
