import type { Locale } from '../../i18n/locales.ts';
import { openSearch, type OpenedSearch } from '../open-search.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import type { LoadFile } from '../reader/open-index.ts';

/** A message of the page to the search worker. */
export type WorkerRequest =
  | { readonly kind: 'warm-up'; readonly root: string; readonly locale: Locale }
  | {
      readonly kind: 'search';
      readonly root: string;
      readonly id: number;
      readonly request: SearchRequest;
    };

/** The response to a `search` message: the answer, or an error message. */
export interface WorkerResponse {
  readonly id: number;
  readonly answer?: SearchAnswer;
  readonly error?: string;
}

const createLoader =
  (root: string): LoadFile =>
  async (path) => {
    const response = await fetch(root + path);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`Loading ${path} of the search index failed with status ${response.status}.`);
  };

/**
 * Returns the function that handles the messages of a page, in a worker or on the main thread. The first message
 * opens the index; after a failure the next message opens it again. Never rejects.
 */
export function createResponder(): (data: unknown) => Promise<WorkerResponse | undefined> {
  let opened: Promise<OpenedSearch> | undefined;
  const open = (root: string): Promise<OpenedSearch> => {
    opened ??= openSearch(createLoader(root)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return async (data) => {
    const message = data as WorkerRequest;
    try {
      const { search, warmUp } = await open(message.root);
      if (message.kind === 'search')
        return { id: message.id, answer: await search(message.request) };
      await warmUp(message.locale);
      return undefined;
    } catch (error) {
      return message.kind === 'search' ? { id: message.id, error: String(error) } : undefined;
    }
  };
}
