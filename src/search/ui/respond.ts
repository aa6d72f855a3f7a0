import type { Locale } from '../../i18n/locales.ts';
import { openSearch, type OpenedSearch } from '../open-search.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import type { LoadFile } from '../reader/open-index.ts';
import { searchEntryFile } from '../source.ts';

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

/** Loads the files of an index, and knows whether one was missing. */
interface Loader {
  readonly load: LoadFile;
  readonly countFailures: () => number;
}

function createLoader(root: string): Loader {
  const failed = new Set<string>();
  let failures = 0;
  const fetchFile: LoadFile = async (path) => {
    // What failed may be cached, too; the entry file has the same name in every build.
    const isNew = path === searchEntryFile || failed.has(path);
    const response = await fetch(root + path, { cache: isNew ? 'no-cache' : 'default' });
    // Some hosts answer every address with a page.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (response.ok && !isPage) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`Loading ${path} of the search index failed with status ${response.status}.`);
  };
  return {
    load: (path) =>
      fetchFile(path).catch((error: unknown) => {
        failed.add(path);
        failures += 1;
        throw error;
      }),
    countFailures: () => failures,
  };
}

/**
 * Returns the search of a site that may be published again while it is used: if a file of the index is missing, it
 * reads the entry file again, and answers from the new index if there is one. Never mixes two indexes: their files
 * are named by their content.
 */
function createLastingSearch(root: string): Pick<OpenedSearch, 'search' | 'warmUp'> {
  const { load, countFailures } = createLoader(root);
  let opened: Promise<OpenedSearch> | undefined;
  const open = (): Promise<OpenedSearch> => {
    opened ??= openSearch(load).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  /** Opens the index again; undefined if it is still the same or the entry file does not load. */
  const findNewer = async ({ entry }: OpenedSearch): Promise<OpenedSearch | undefined> => {
    const newest = await openSearch(load).catch(() => undefined);
    if (!newest || newest.entry === entry) return undefined;
    opened = Promise.resolve(newest);
    return newest;
  };
  const searchIn = async (current: OpenedSearch, request: SearchRequest): Promise<SearchAnswer> => {
    const before = countFailures();
    const asked = current.search(request);
    await asked.catch(() => undefined);
    const newer = countFailures() > before ? await findNewer(current) : undefined;
    return newer ? searchIn(newer, request) : asked;
  };
  return {
    search: async (request) => searchIn(await open(), request),
    warmUp: async (locale) => (await open()).warmUp(locale),
  };
}

/**
 * Returns the function that handles the messages of a page, in a worker or on the main thread. The first message
 * opens the index. Never rejects.
 */
export function createResponder(): (data: unknown) => Promise<WorkerResponse | undefined> {
  let lasting: ReturnType<typeof createLastingSearch> | undefined;
  return async (data) => {
    const message = data as WorkerRequest;
    const { search, warmUp } = (lasting ??= createLastingSearch(message.root));
    try {
      if (message.kind === 'search')
        return { id: message.id, answer: await search(message.request) };
      await warmUp(message.locale);
      return undefined;
    } catch (error) {
      return message.kind === 'search' ? { id: message.id, error: String(error) } : undefined;
    }
  };
}
