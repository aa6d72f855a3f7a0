import { createElement } from '../../browser/elements.ts';
import { withFragment } from '../../urls/carried-query.ts';
import { getLanguageName } from '../../i18n/language-name.ts';
import { langs } from '../../i18n/locales.ts';
import type { SearchAnswer } from '../query/search.ts';
import type { Box } from './box.ts';
import { describeAnswer, isCorrected } from './describe-answer.ts';
import { createButton } from './create-button.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { createCards, type OpenedResult } from './results.ts';
import { createFallbackLinks } from './fallback-links.ts';

/** Maximum number of articles shown for an answer that may not fit. */
const articlesIfUnsure = 3;

/** Number of articles from which on a topic can be chosen. */
const filterFrom = 10;

/** Callbacks of a shown answer. */
export interface AnswerActions {
  readonly onOpen: (opened: OpenedResult) => void;
  /** Repeats the look-up. */
  readonly look: () => void;
  /** Looks up what was typed, without corrections. */
  readonly lookAsTyped: () => void;
  /** Shows all articles that were found. */
  readonly lookForAll: () => void;
}

/** An answer and its query. */
interface Answered {
  readonly query: string;
  readonly answer: SearchAnswer;
}

/** Shows the answer to a query, with links to other help if it may not fit or is empty. */
export function showAnswer(box: Box, answered: Answered, actions: AnswerActions): void {
  const { context, panel } = box;
  const { query, answer } = answered;
  const isUnsure = answer.confidence === 'unsure';
  const results = isUnsure ? answer.results.slice(0, articlesIfUnsure) : answer.results;
  panel.show({
    heading: isUnsure ? context.text.mayFit : context.text.results,
    isHeadingHidden: !isUnsure,
    status: describeAnswer(answer, query, context),
    hasFilter: panel.filter.value !== '' || answer.count >= filterFrom,
    note: [
      ...createTypedButton(box, answered, actions),
      ...createLanguageLinks(box, answer, query),
    ],
    cards: createCards({ ...answer, results }, context, actions.onOpen),
    help: createHelp(box, answered, actions),
  });
}

/** Shows that the search failed, with a button to retry. */
export function showFailure(box: Box, query: string, look: () => void): void {
  const { context, field, panel } = box;
  const { text } = context;
  panel.show({
    heading: text.results,
    status: [text.failed],
    help: [createButton(text.retry, look, field), ...createFallbackLinks(context, query)],
  });
}

/** Shows that the search is loading; if it is slow, with links to other help. */
export function showWaiting({ context, panel }: Box, query: string, isSlow: boolean): void {
  const { text } = context;
  panel.show({
    heading: text.results,
    status: [isSlow ? text.slow : text.loading],
    help: isSlow ? createFallbackLinks(context, query) : [],
  });
}

function createHelp(
  box: Box,
  { query, answer }: Answered,
  { look, lookForAll }: AnswerActions,
): (Node | string)[] {
  const { context, field } = box;
  const { text } = context;
  const { confidence, count, elsewhere, results, incomplete } = answer;
  const isEmpty = results.length === 0;
  const isSure = confidence === 'sure' && !isEmpty;
  return [
    ...(incomplete ? [createButton(text.retry, look, field)] : []),
    ...(isEmpty && elsewhere > 0 ? [createAllCategoriesButton(box, elsewhere, look)] : []),
    ...(isEmpty && elsewhere === 0 ? [text.noneHint, ...createFallbackLinks(context, query)] : []),
    ...(confidence === 'unsure'
      ? [createElement('h2', {}, text.noneOfThese), ...createFallbackLinks(context, query)]
      : []),
    ...(isSure && count > results.length ? [createAll(box, { query, answer }, lookForAll)] : []),
  ];
}

function createAllCategoriesButton(
  { context, field, panel: { filter } }: Box,
  count: number,
  look: () => void,
): HTMLElement {
  const leaveCategory = (): void => {
    filter.value = '';
    look();
  };
  return createButton(fillText(context.text.elsewhere, { count }), leaveCategory, field);
}

/** Returns what leads to all articles found: elsewhere a link to the search page, there a button. */
function createAll(
  { context: { links, locale, text }, field, isSearchPage, panel }: Box,
  { query, answer: { count } }: Answered,
  lookForAll: () => void,
): HTMLElement {
  const label = fillText(text.all, { count });
  if (isSearchPage) return createButton(label, lookForAll, field, 'search-all search-clear');
  const href = withFragment(links.search(locale), { q: query, category: panel.filter.value });
  return createElement('a', { class: 'search-all', href }, label);
}

/** Returns a button that searches for what was typed, if the answer is for another query. */
const createTypedButton = (
  { context: { text }, field }: Box,
  { query, answer }: Answered,
  { lookAsTyped }: AnswerActions,
): HTMLElement[] =>
  isCorrected(answer, query)
    ? [createButton(fillText(text.asTyped, { query }), lookAsTyped, field, 'search-clear')]
    : [];

/** Returns a link to the same search in the language of the answer, if that differs from the page. */
function createLanguageLinks(
  { context: { links, locale, text }, panel }: Box,
  answer: SearchAnswer,
  query: string,
): HTMLElement[] {
  if (answer.locale === locale || answer.count === 0) return [];
  const href = withFragment(links.search(answer.locale), {
    q: query,
    category: panel.filter.value,
  });
  const language = getLanguageName(answer.locale, locale);
  const attributes = { href, hreflang: langs[answer.locale] };
  return [createElement('a', attributes, fillText(text.otherLanguageLink, { language }))];
}
