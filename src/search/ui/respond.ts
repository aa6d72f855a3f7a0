import type { Locale } from '../../i18n/locales.ts';
import { openSearch, type OpenedSearch } from '../open-search.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import type { LoadFile } from '../reader/open-index.ts';

/** What the page asks of the search. */
export type Question =
  | { readonly kind: 'warm-up'; readonly root: string; readonly locale: Locale }
  | {
      readonly kind: 'search';
      readonly root: string;
      readonly id: number;
      readonly request: SearchRequest;
    };

/** What the search answers to a `search`; `error` says why it could not. */
export interface Reply {
  readonly id: number;
  readonly answer?: SearchAnswer;
  readonly error?: string;
}

const createLoader =
  (root: string): LoadFile =>
  async (path) => {
    const response = await fetch(root + path);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`${path} of the search was answered with status ${response.status}.`);
  };

/**
 * Returns what answers a page's questions, in a worker or in the page itself. The index is opened at the
 * first question; a failure is forgotten, so that the next question tries again. Never rejects.
 */
export function createResponder(): (question: unknown) => Promise<Reply | undefined> {
  let opened: Promise<OpenedSearch> | undefined;
  const open = (root: string): Promise<OpenedSearch> => {
    opened ??= openSearch(createLoader(root)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return async (data) => {
    const question = data as Question;
    try {
      const { search, warmUp } = await open(question.root);
      if (question.kind === 'search')
        return { id: question.id, answer: await search(question.request) };
      await warmUp(question.locale);
      return undefined;
    } catch (error) {
      return question.kind === 'search' ? { id: question.id, error: String(error) } : undefined;
    }
  };
}
