/**
 * Searches a written Pagefind index with the script that Pagefind writes beside it for browsers. Node
 * lacks two things that script uses: `fetch` for the address it was loaded from, here a file's, and a
 * document whose language says which index to take. Both stand in for the browser's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { compress } from '../../support/compressing-host.ts';
import { resultLimit, type SearchEngine } from '../engine.ts';
import { timeSearches } from '../timing.ts';

/** What the thread is started with. */
export interface PagefindSettings {
  readonly directory: string;
  readonly lang: string;
}

/** What it can be asked. */
export type PagefindAnswers = Pick<SearchEngine, 'search' | 'time' | 'weigh'>;

/** The part of Pagefind's browser interface that is used here (pagefind 1.6, docs/api). */
interface Pagefind {
  readonly search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string }>;
}

const { directory, lang } = workerData as PagefindSettings;

/** Results that Starlight's dialog shows, and so loads, at first. */
const shownAtFirst = 5;

/** Bytes of the files loaded, since it was last emptied. */
const loaded: number[] = [];

/** Pagefind's own files are compressed as they lie there; a host compresses the rest. */
const toSentSize = (path: string, content: Buffer): number =>
  /\.(?:js|json)$/.test(path) ? compress(content).length : content.length;

globalThis.fetch = (input) => {
  const path = fileURLToPath(new URL(input instanceof Request ? input.url : input));
  const content = readFileSync(path);
  loaded.push(toSentSize(path, content));
  return Promise.resolve(new Response(content));
};

Object.assign(globalThis, {
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) },
});

const { createInstance } = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as {
  createInstance: () => Pagefind;
};

/** Loads the first results, whose text and address stand in files of their own, and returns their ids. */
async function loadResults(results: readonly PagefindResult[], count: number): Promise<string[]> {
  const pages = await Promise.all(results.slice(0, count).map(({ data }) => data()));
  return pages.map(({ url }) => url.split('/').findLast((part) => part !== '') ?? '');
}

const instance = createInstance();

/** A browser loads the script twice: the page's, and the worker's that does the work. */
const scriptBytes = ['pagefind.js', 'pagefind-worker.js']
  .map((name) => toSentSize(name, readFileSync(join(directory, name))))
  .reduce((total, size) => total + size, 0);

/** Returns the bytes of a first query: scripts, WebAssembly, index, and the results shown. */
async function weighQuery(query: string): Promise<number> {
  loaded.length = 0;
  const { results } = await createInstance().search(query);
  await loadResults(results, shownAtFirst);
  return loaded.reduce((total, size) => total + size, scriptBytes);
}

const answers: PagefindAnswers = {
  search: async (query) => loadResults((await instance.search(query)).results, resultLimit),
  time: (queries) => timeSearches(instance.search, queries),
  weigh: async (queries) => {
    const bytes: number[] = [];
    for (const query of queries) bytes.push(await weighQuery(query));
    return bytes;
  },
};

type Message =
  | { readonly method: 'search'; readonly argument: string }
  | { readonly method: 'time' | 'weigh'; readonly argument: readonly string[] };

const answer = (message: Message): Promise<unknown> =>
  message.method === 'search'
    ? answers.search(message.argument)
    : answers[message.method](message.argument);

// A rejection ends the thread, and its `error` event rejects the call that waits.
parentPort?.on('message', (message: Message) => {
  void answer(message).then((result) => parentPort?.postMessage(result));
});
