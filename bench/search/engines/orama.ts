import { components, create, insertMultiple, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { fieldWeights, searchFields } from '../documents.ts';
import { resultLimit, toKind, type OpenEngine } from '../engine.ts';
import { createLocalEngine } from '../local-engine.ts';

const schema = {
  id: 'string',
  title: 'string',
  phrases: 'string',
  outline: 'string',
  body: 'string',
} as const;

const tokenizers = {
  zh: () => createTokenizer(),
  en: () => components.tokenizer.createTokenizer({ language: 'english', stemming: true }),
} as const;

const libraries = {
  zh: "export { create, load, search } from '@orama/orama'; export { createTokenizer } from '@orama/tokenizers/mandarin';",
  en: "export { components, create, load, search } from '@orama/orama';",
} as const;

/** Orama: its Mandarin tokenizer for Chinese, its stemmer for English; any word counts (threshold 1). */
export const openOrama: OpenEngine = async ({ locale, documents }) => {
  const index = create({ schema, components: { tokenizer: tokenizers[toKind(locale)]() } });
  await insertMultiple(index, [...documents]);
  return createLocalEngine({
    search: async (query) => {
      const { hits } = await search(index, {
        term: query,
        threshold: 1,
        properties: [...searchFields],
        boost: fieldWeights,
        limit: resultLimit,
      });
      return hits.map(({ document }) => document.id);
    },
    library: libraries[toKind(locale)],
    index: JSON.stringify(save(index)),
  });
};
