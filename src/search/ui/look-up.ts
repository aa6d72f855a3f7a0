import type { SearchAnswer } from '../query/search.ts';
import { normaliseQuery } from '../query/terms.ts';
import { writeAddress } from './address.ts';
import { cutQuery, readQuery, type Box } from './box.ts';
import type { SearchEngine } from './engine.ts';
import { dispatchSearchEvent, searchEvents } from './events.ts';
import type { EmptyReporter, NotSure } from './report-empty.ts';
import type { OpenedResult } from './results.ts';
import { showAnswer, showFailure, showWaiting } from './show-answer.ts';

/** Maximum number of articles shown in the panel and on the search page, there also after a wish for all. */
const articlesShown = { inPanel: 5, onSearchPage: 10, all: 50 } as const;

/** Delays before the messages that the search is loading and that it is slow, in milliseconds. */
const messageDelays = { loading: 400, slow: 3_000 } as const;

/** Delay between the last keystroke and the look-up, in milliseconds. */
const typingPause = 120;

/** Looks up the query of a field; only the answer to the last request is shown. */
export interface LookUp {
  /** Looks up at once. `isFinished`: the reader has submitted the query. */
  readonly look: (isFinished?: boolean) => void;
  /** Looks up after a pause in typing. */
  readonly lookSoon: () => void;
  /** Cancels pending requests. */
  readonly stop: () => void;
}

/** What `createLookUp` needs. */
export interface LookUpTools {
  readonly engine: SearchEngine;
  readonly reporter: EmptyReporter;
  /** Called instead of a look-up if the field is empty. */
  readonly showNoQuery: () => void;
}

/** What the reader has asked for with the buttons of an answer, each for one query. */
interface Wishes {
  /** Is searched for without corrections. */
  readonly asTyped?: string;
  /** All of its articles are shown. */
  readonly all?: string;
}

/** An answer and how long it took. */
interface TimedAnswer {
  readonly answer: SearchAnswer;
  readonly milliseconds: number;
}

/** Returns the look-up of a search box. */
export function createLookUp(box: Box, tools: LookUpTools): LookUp {
  const { field, panel } = box;
  let newest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let wishes: Wishes = {};

  const stop = (): void => {
    newest += 1;
    clearTimeout(pause);
    tools.reporter.cancel();
    // Enter must not open an option of the previous answer.
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
      setTimeout(() => isNewest() && showWaiting(box, query, false), messageDelays.loading),
      setTimeout(() => isNewest() && showWaiting(box, query, true), messageDelays.slow),
    ];
    const timed = await ask(box, { query, wishes }, tools.engine).catch(() => undefined);
    timers.forEach(clearTimeout);
    if (!isNewest()) return;
    if (!timed) {
      showFailure(box, query, look);
      return;
    }
    const { answer } = timed;
    const onOpen = (opened: OpenedResult) => tellOpened(box, typed, opened);
    const wish = (added: Wishes): void => {
      wishes = { ...wishes, ...added };
      look(true);
    };
    const lookAsTyped = () => wish({ asTyped: query });
    const lookForAll = () => wish({ all: query });
    showAnswer(box, { query, answer }, { onOpen, look, lookAsTyped, lookForAll });
    const doubt = findDoubt(answer);
    tellAnswer(box, typed, timed, doubt);
    if (doubt) tools.reporter.report(query, doubt, isFinished);
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

/** Returns whether nothing surely answers a query, in any category; undefined if something does. */
function findDoubt({ confidence, elsewhere }: SearchAnswer): NotSure | undefined {
  if (confidence === 'sure' || (confidence === 'nothing' && elsewhere > 0)) return undefined;
  return confidence;
}

function tellAnswer(
  { element, context: { locale } }: Box,
  query: string,
  { answer, milliseconds }: TimedAnswer,
  doubt: NotSure | undefined,
): void {
  const { count, confidence } = answer;
  const detail = { query, locale, count, confidence, milliseconds };
  dispatchSearchEvent(element, searchEvents.answer, detail);
  if (doubt) dispatchSearchEvent(element, searchEvents.empty, { query, locale, confidence: doubt });
}

function tellOpened({ element, context, recent }: Box, query: string, opened: OpenedResult): void {
  recent.add(cutQuery(query));
  dispatchSearchEvent(element, searchEvents.select, { query, locale: context.locale, ...opened });
}

async function ask(
  box: Box,
  { query, wishes }: { readonly query: string; readonly wishes: Wishes },
  engine: SearchEngine,
): Promise<TimedAnswer> {
  const { context, isSearchPage, panel } = box;
  const few = isSearchPage ? articlesShown.onSearchPage : articlesShown.inPanel;
  const start = performance.now();
  const answer = await engine.search({
    // The whole text, because what a pasted letter is about may be at its end.
    query: box.field.value,
    locale: context.locale,
    category: panel.filter.value || undefined,
    limit: wishes.all === query ? articlesShown.all : few,
    asTyped: wishes.asTyped === query,
  });
  return { answer, milliseconds: performance.now() - start };
}
