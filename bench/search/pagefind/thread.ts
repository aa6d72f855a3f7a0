/**
 * Searches a Pagefind index with the browser script that Pagefind writes next to it. This module provides
 * two things that Node lacks: `fetch` for file addresses, and a document with the language that selects
 * the index.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { compress } from '../../support/compressing-host.ts';
import { resultLimit, type SearchEngine } from '../engine.ts';
import { timeSearches } from '../timing.ts';

/** The data that the thread is started with. */
export interface PagefindSettings {
  readonly directory: string;
  readonly lang: string;
}

/** The requests to the thread. */
export type PagefindAnswers = Pick<SearchEngine, 'search' | 'time' | 'weigh'>;

/** The part of Pagefind's browser interface that is used here (pagefind 1.6, docs/api). */
interface Pagefind {
  readonly search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string }>;
}

const { directory, lang } = workerData as PagefindSettings;

/** Number of results that Starlight's dialog loads first. */
const shownAtFirst = 5;

/** Sizes of the files loaded since the list was last cleared. */
const loaded: number[] = [];

/** Pagefind's index files are already compressed; a host compresses the others. */
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

/** Loads the first results, which are in separate files, and returns their ids. */
async function loadResults(results: readonly PagefindResult[], count: number): Promise<string[]> {
  const pages = await Promise.all(results.slice(0, count).map(({ data }) => data()));
  return pages.map(({ url }) => url.split('/').findLast((part) => part !== '') ?? '');
}

const instance = createInstance();

/** Scripts that a browser loads: one for the page, and one for the worker. */
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

// A rejection ends the thread, and its `error` event rejects the pending call.
parentPort?.on('message', (message: Message) => {
  void answer(message).then((result) => parentPort?.postMessage(result));
});
