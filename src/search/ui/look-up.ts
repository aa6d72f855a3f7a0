import type { SearchAnswer } from '../query/search.ts';
import { normaliseQuery } from '../query/terms.ts';
import { writeAddress } from './address.ts';
import { cutQuery, readQuery, type Box } from './box.ts';
import type { SearchEngine } from './engine.ts';
import { dispatchSearchEvent, searchEvents } from './events.ts';
import type { EmptyReporter } from './report-empty.ts';
import type { OpenedResult } from './results.ts';
import { showAnswer, showFailure, showWaiting } from './show-answer.ts';

/** Articles shown at most: a glance in passing, a whole list on the search page. */
const articlesShown = { inPassing: 8, onSearchPage: 24 } as const;

/** When a reader is told that an answer is on its way, and that it is slow, in milliseconds. */
const patience = { loading: 400, slow: 3_000 } as const;

/** Quiet time after a keystroke before looking up, in milliseconds. */
const typingPause = 120;

/** Looks up what a field holds; only the newest answer is shown. */
export interface LookUp {
  /** Looks up at once. `isFinished`: the reader has submitted the query. */
  readonly look: (isFinished?: boolean) => void;
  /** Looks up after a pause in typing. */
  readonly lookSoon: () => void;
  /** Forgets what is asked and not yet answered. */
  readonly stop: () => void;
}

export interface LookUpTools {
  readonly getEngine: () => SearchEngine;
  readonly reporter: EmptyReporter;
  /** Shows what there is without a query. */
  readonly showNoQuery: () => void;
}

/** An answer and how long it took. */
interface TimedAnswer {
  readonly answer: SearchAnswer;
  readonly milliseconds: number;
}

export function createLookUp(box: Box, tools: LookUpTools): LookUp {
  const { field, panel } = box;
  let newest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    newest += 1;
    clearTimeout(pause);
    tools.reporter.cancel();
    // What was chosen among the last options is not what Enter shall open.
    panel.selection.clear();
  };
  const look = (isFinished = false): void => {
    stop();
    if (box.isSearchPage) writeAddress(box);
    if (normaliseQuery(field.value) === '') tools.showNoQuery();
    else void showNext(newest, isFinished);
  };
  const showNext = async (turn: number, isFinished: boolean): Promise<void> => {
    const query = readQuery(box);
    const typed = field.value.trim();
    const isNewest = () => turn === newest;
    const timers = [
      setTimeout(() => isNewest() && showWaiting(box, query, false), patience.loading),
      setTimeout(() => isNewest() && showWaiting(box, query, true), patience.slow),
    ];
    const timed = await ask(box, query, tools.getEngine()).catch(() => undefined);
    timers.forEach(clearTimeout);
    if (!isNewest()) return;
    if (!timed) {
      showFailure(box, query, look);
      return;
    }
    const { answer } = timed;
    const onOpen = (opened: OpenedResult) => tellOpened(box, typed, opened);
    showAnswer(box, { query, answer, onOpen, look });
    tellAnswer(box, typed, timed);
    if (isNothing(answer)) tools.reporter.report(query, isFinished);
  };

  return {
    look,
    stop,
    lookSoon: () => {
      stop();
      pause = setTimeout(look, typingPause);
    },
  };
}

/** Nothing in the chosen category is not nothing. */
const isNothing = ({ count, elsewhere }: SearchAnswer): boolean => count + elsewhere === 0;

function tellAnswer({ element, context }: Box, query: string, timed: TimedAnswer): void {
  const { answer, milliseconds } = timed;
  const { locale } = context;
  const { count } = answer;
  dispatchSearchEvent(element, searchEvents.answer, { query, locale, count, milliseconds });
  if (isNothing(answer)) dispatchSearchEvent(element, searchEvents.empty, { query, locale });
}

function tellOpened({ element, context, recent }: Box, query: string, opened: OpenedResult): void {
  recent.add(cutQuery(query));
  dispatchSearchEvent(element, searchEvents.select, { query, locale: context.locale, ...opened });
}

async function ask(box: Box, query: string, engine: SearchEngine): Promise<TimedAnswer> {
  const { context, isSearchPage, panel } = box;
  const start = performance.now();
  const answer = await engine.search({
    query,
    locale: context.locale,
    category: panel.filter.value || undefined,
    limit: isSearchPage ? articlesShown.onSearchPage : articlesShown.inPassing,
  });
  return { answer, milliseconds: performance.now() - start };
}
