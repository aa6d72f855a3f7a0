import type { Browser } from 'playwright-core';
import { BenchError } from '../../support/bench-error.ts';

/** The detail of a `help-search` event. */
export interface ShownAnswer {
  readonly query: string;
  readonly locale: string;
  readonly count: number;
  /** From the request to the answer, in the engine. */
  readonly milliseconds: number;
}

/** A simulated reader who searches on an article page. */
export interface SearchReader {
  /** Opens the search by keyboard. */
  readonly openSearch: () => Promise<void>;
  /** Types a query key by key and returns its answer. */
  readonly type: (query: string) => Promise<ShownAnswer>;
  /** Fills in a whole query at once and returns its answer. */
  readonly paste: (query: string) => Promise<ShownAnswer>;
  readonly leave: () => Promise<void>;
}

/** Milliseconds between two keys of a fast typist; some half-typed words are looked up as well. */
const typingPause = 60;

/** Maximum time to wait for an answer, in milliseconds. */
const answerLimit = 30_000;

/** Name of the function by which the page reports to this process. */
const reportName = 'reportHelpSearch';

/** Opens an article in a new browser profile and waits until the network is idle. */
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
      `${url} returned ${response?.status() ?? 'no response'}; expected an article.`,
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

/** The answers that a page has reported. */
interface Inbox {
  readonly add: (answer: ShownAnswer) => void;
  readonly empty: () => void;
  /** Resolves with the answer to a query; rejects if there is none within the limit. */
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
    'Check that the search dispatches help-search on document with the query of the field.',
  );
}
