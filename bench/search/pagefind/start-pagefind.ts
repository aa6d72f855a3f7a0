import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchEngine } from '../engine.ts';
import type { PagefindAnswers, PagefindSettings } from './thread.ts';

/**
 * Starts a thread that searches a Pagefind index in one language. Each language needs a separate thread,
 * because the WebAssembly of Pagefind is global and differs between languages.
 */
export function startPagefind(directory: string, lang: string): SearchEngine {
  const workerData: PagefindSettings = { directory, lang };
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData });

  /** Sends a request. Only one at a time, because responses have no id. Rejects if the thread throws. */
  async function call<Method extends keyof PagefindAnswers>(
    method: Method,
    argument: Parameters<PagefindAnswers[Method]>[0],
  ): Promise<Awaited<ReturnType<PagefindAnswers[Method]>>> {
    thread.postMessage({ method, argument });
    const [answer] = (await once(thread, 'message')) as [
      Awaited<ReturnType<PagefindAnswers[Method]>>,
    ];
    return answer;
  }

  return {
    search: (query) => call('search', query),
    time: (queries) => call('time', queries),
    weigh: (queries) => call('weigh', queries),
    close: async () => {
      await thread.terminate();
    },
  };
}
