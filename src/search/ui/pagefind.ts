import type { Engine, EngineHit } from '../query/search.ts';
import { weights } from '../query/weights.ts';
import { searchFields, searchIndexDirectory } from '../source.ts';

/** The part of Pagefind's browser interface that is used here (pagefind 1.6, docs/api). */
interface Pagefind {
  options: (options: {
    baseUrl?: string;
    ranking?: { metaWeights: Record<string, number> };
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    expression: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

/** A page that was found, as Pagefind gives it: excerpts hold `<mark>` and escaped text. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

/** Looks expressions up, in all categories or in one. */
export type SearchEngine = (category: string | undefined) => Engine<PagefindPage>;

/**
 * Loads the index of the page's language from the site at `base`. Rejects where a file of the index
 * does not arrive or WebAssembly is refused. Each `attempt` has a number of its own: a browser keeps
 * the failure of a module for as long as the page lives, and would answer with it again.
 */
export async function loadPagefind(base: string, attempt: number): Promise<SearchEngine> {
  const again = attempt > 0 ? `?attempt=${attempt}` : '';
  const file = `${base}${searchIndexDirectory}/pagefind.js${again}`;
  const pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
  await pagefind.options({
    baseUrl: '/',
    ranking: {
      metaWeights: { [searchFields.title]: weights.title, [searchFields.phrases]: weights.phrases },
    },
  });
  await pagefind.init();
  return (category) => async (expression) => {
    const { results } = await pagefind.search(expression, {
      filters: category ? { category } : {},
    });
    return results.map(({ id, score, data }): EngineHit<PagefindPage> => ({
      id,
      score,
      load: data,
    }));
  };
}
