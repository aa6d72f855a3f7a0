import type { Locale } from '../../i18n/locales.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import { searchIndexDirectory } from '../source.ts';
import type { Question, Reply } from './respond.ts';

/** The search, from the page's side. */
export interface SearchEngine {
  /** Answers a request; rejects where the index cannot be read. */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Loads what every search in a language needs. */
  readonly warmUp: (locale: Locale) => void;
}

interface Waiting {
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Carries questions to whoever answers them. */
type Send = (question: Question) => void;

/**
 * Starts the search of the site at `base`, in a worker; in the page itself where a browser refuses the
 * worker or its script does not arrive.
 */
export function startEngine(base: string): SearchEngine {
  const root = new URL(`${base}${searchIndexDirectory}/`, location.origin).href;
  const waiting = new Map<number, { readonly question: Question } & Waiting>();
  let count = 0;
  const settle = ({ id, answer, error }: Reply): void => {
    const request = waiting.get(id);
    waiting.delete(id);
    if (answer) request?.resolve(answer);
    else request?.reject(new Error(error));
  };
  let send: Send = startWorker(settle, () => {
    send = startInPage(settle);
    for (const { question } of waiting.values()) send(question);
  });
  return {
    warmUp: (locale) => send({ kind: 'warm-up', root, locale }),
    search: (request) =>
      new Promise((resolve, reject) => {
        const question: Question = { kind: 'search', root, id: (count += 1), request };
        waiting.set(count, { question, resolve, reject });
        send(question);
      }),
  };
}

function startWorker(settle: (reply: Reply) => void, fall: () => void): Send {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      fall();
    });
    return (question) => worker.postMessage(question);
  } catch {
    return startInPage(settle);
  }
}

/** The same code on the page's own thread, loaded only where there is no worker. */
function startInPage(settle: (reply: Reply) => void): Send {
  const responder = import('./respond.ts').then(({ createResponder }) => createResponder());
  return (question) => {
    responder
      .then((respond) => respond(question))
      .then((reply) => {
        if (reply) settle(reply);
      })
      .catch((error: unknown) => {
        if (question.kind === 'search') settle({ id: question.id, error: String(error) });
      });
  };
}
