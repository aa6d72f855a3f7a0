import type { Browser } from 'playwright-core';
import { BenchError } from '../../support/bench-error.ts';

/** What the search says about an answer it shows: the detail of its `help-search` event. */
export interface ShownAnswer {
  readonly query: string;
  readonly locale: string;
  readonly count: number;
  /** From the request to the answer, in the engine. */
  readonly milliseconds: number;
}

/** Somebody with an article open who searches. */
export interface SearchReader {
  /** Opens the search as the keyboard does. */
  readonly openSearch: () => Promise<void>;
  /** Types a query key by key and returns its answer. */
  readonly type: (query: string) => Promise<ShownAnswer>;
  /** Puts a whole query into the field and returns its answer. */
  readonly paste: (query: string) => Promise<ShownAnswer>;
  readonly leave: () => Promise<void>;
}

/** Milliseconds between two keys of a fast typist: some half-typed words are looked up, too. */
const typingPause = 60;

/** Longest wait for an answer, in milliseconds. */
const answerLimit = 30_000;

/** Name under which the page reports to this process. */
const reportName = 'reportHelpSearch';

/** Opens an article in a fresh browser profile and waits until the network is quiet. */
export async function openArticle(browser: Browser, url: string): Promise<SearchReader> {
  const context = await browser.newContext();
  const inbox = createInbox();
  await context.exposeFunction(reportName, inbox.add);
  await context.addInitScript((name) => {
    document.addEventListener('help-search', (event) => {
      const report = (globalThis as unknown as Record<string, (detail: unknown) => void>)[name];
      report?.((event as CustomEvent<unknown>).detail);
    });
  }, reportName);
  const page = await context.newPage();
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (!response?.ok()) {
    throw new BenchError(
      `${url} answered ${response?.status() ?? 'nothing'}; expected an article.`,
      'Run `npm run build`, or name a built site: --dist DIR.',
    );
  }
  const field = page.locator('dialog input').first();

  async function enter(fill: () => Promise<void>): Promise<ShownAnswer> {
    inbox.empty();
    await fill();
    return inbox.waitFor((await field.inputValue()).trim(), answerLimit);
  }
  return {
    openSearch: async () => {
      await page.keyboard.press('Control+k');
      await field.waitFor({ state: 'visible' });
    },
    type: (query) => enter(() => field.pressSequentially(query, { delay: typingPause })),
    paste: (query) => enter(() => field.fill(query)),
    leave: () => context.close(),
  };
}

/** Answers that a page has reported. */
interface Inbox {
  readonly add: (answer: ShownAnswer) => void;
  readonly empty: () => void;
  /** Resolves with the answer to a query, and rejects where none comes within the limit. */
  readonly waitFor: (query: string, limit: number) => Promise<ShownAnswer>;
}

function createInbox(): Inbox {
  let answers: ShownAnswer[] = [];
  let notify: (() => void) | undefined;
  return {
    add: (answer) => {
      answers.push(answer);
      notify?.();
    },
    empty: () => {
      answers = [];
    },
    waitFor: (query, limit) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          notify = undefined;
          reject(createLateError(query, answers));
        }, limit);
        notify = () => {
          const answer = answers.find((shown) => shown.query.trim() === query);
          if (!answer) return;
          notify = undefined;
          clearTimeout(timer);
          resolve(answer);
        };
        notify();
      }),
  };
}

function createLateError(query: string, answers: readonly ShownAnswer[]): BenchError {
  const seen = answers.map((answer) => JSON.stringify(answer.query)).join(', ');
  return new BenchError(
    `No answer to ${JSON.stringify(query)} within ${answerLimit / 1000} s. Answers shown: ${seen || 'none'}.`,
    'See that the search dispatches help-search on document with the query as it stands in the field.',
  );
}
