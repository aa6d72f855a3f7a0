import { createElement } from '../../browser/elements.ts';
import { withFragment } from '../../urls/carried-query.ts';
import { getLanguageName } from '../../i18n/language-name.ts';
import { langs } from '../../i18n/locales.ts';
import type { SearchAnswer } from '../query/search.ts';
import type { Box } from './box.ts';
import { describeAnswer } from './describe-answer.ts';
import { createButton } from './create-button.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { createOptions, type OpenedResult } from './results.ts';
import { createFallbackLinks } from './fallback-links.ts';

/** Callbacks of a shown answer. */
export interface AnswerActions {
  readonly onOpen: (opened: OpenedResult) => void;
  /** Repeats the look-up. */
  readonly look: () => void;
}

/** Shows the answer to a query, with links to other help if it is empty. */
export function showAnswer(
  box: Box,
  { query, answer, onOpen, look }: AnswerActions & { query: string; answer: SearchAnswer },
): void {
  const { context, panel } = box;
  panel.show({
    name: context.text.results,
    status: describeAnswer(answer, query, context),
    hasFilter: true,
    note: createLanguageLinks(box, answer, query),
    options: createOptions(answer, context, onOpen),
    help: createHelp(box, answer, query, look),
  });
}

/** Shows that the search failed, with a button to retry. */
export function showFailure(box: Box, query: string, look: () => void): void {
  const { context, field, panel } = box;
  const { text } = context;
  panel.show({
    name: text.results,
    status: [text.failed],
    hasFilter: true,
    help: [createButton(text.retry, look, field), ...createFallbackLinks(context, query)],
  });
}

/** Shows that the search is loading; if it is slow, with links to other help. */
export function showWaiting({ context, panel }: Box, query: string, isSlow: boolean): void {
  const { text } = context;
  panel.show({
    name: text.results,
    status: [isSlow ? text.slow : text.loading],
    hasFilter: true,
    help: isSlow ? createFallbackLinks(context, query) : [],
  });
}

function createHelp(
  box: Box,
  { count, elsewhere, results, incomplete }: SearchAnswer,
  query: string,
  look: () => void,
): (Node | string)[] {
  const { context, field, isSearchPage, panel } = box;
  const { text } = context;
  const isEmpty = results.length === 0;
  return [
    ...(incomplete ? [createButton(text.retry, look, field)] : []),
    ...(isEmpty && elsewhere > 0 ? [createAllCategoriesButton(box, elsewhere, look)] : []),
    ...(isEmpty && elsewhere === 0 ? [text.noneHint, ...createFallbackLinks(context, query)] : []),
    ...(count > results.length && !isEmpty && !isSearchPage
      ? [createAllLink(context, { q: query, category: panel.filter.value }, count)]
      : []),
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

/** Returns a link to the search page with the same query and category. */
function createAllLink(
  { links, locale, text }: Box['context'],
  parameters: Readonly<Record<string, string>>,
  count: number,
): HTMLElement {
  const href = withFragment(links.search(locale), parameters);
  return createElement('a', { class: 'search-all', href }, fillText(text.all, { count }));
}

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
