import MiniSearch from 'minisearch';
import { fieldWeights, searchFields, type SearchDocument } from '../documents.ts';
import { toKind, type OpenEngine } from '../engine.ts';
import { createLocalEngine } from '../local-engine.ts';
import { splitChinese } from '../words.ts';

/** Minimum length for prefix and fuzzy matches; better in measurements than no minimum. */
const isLong = (term: string): boolean => term.length > 3;

/** MiniSearch: any word counts, with prefix and fuzzy matches. */
export const openMiniSearch: OpenEngine = async ({ locale, documents }) => {
  const isChinese = toKind(locale) === 'zh';
  const index = new MiniSearch<SearchDocument>({
    fields: [...searchFields],
    storeFields: ['title'],
    ...(isChinese && { tokenize: splitChinese }),
    searchOptions: {
      boost: fieldWeights,
      combineWith: 'OR',
      prefix: isLong,
      fuzzy: (term) => !isChinese && isLong(term) && 0.2,
    },
  });
  await index.addAllAsync(documents);
  return createLocalEngine({
    search: (query) => index.search(query).map(({ id }) => id as string),
    library: "export { default } from 'minisearch';",
    index: JSON.stringify(index),
  });
};
