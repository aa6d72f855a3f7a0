import { getLanguageName } from '../../i18n/language-name.ts';
import { normaliseText } from '../query/terms.ts';
import type { SearchAnswer } from '../query/search.ts';
import type { SearchContext } from './context.ts';
import { fillText } from '../../i18n/fill-text.ts';

/** Returns the sentences about an answer, in the language of the page. */
export function describeAnswer(
  answer: SearchAnswer,
  query: string,
  { text, locale }: Pick<SearchContext, 'text' | 'locale'>,
): string[] {
  const { count, confidence, elsewhere, incomplete } = answer;
  if (count === 0) return [elsewhere > 0 ? text.noneInCategory : text.none];
  const language = getLanguageName(answer.locale, locale);
  const found = count === 1 ? text.foundOne : fillText(text.found, { count });
  return [
    ...(isCorrected(answer, query) ? [fillText(text.readAs, { query: answer.readAs })] : []),
    confidence === 'unsure' ? text.unsure : found,
    ...(answer.locale === locale ? [] : [fillText(text.otherLanguage, { language })]),
    ...(incomplete ? [text.incomplete] : []),
  ];
}

/** Tells whether an answer is for another query than the one that was typed; a completed word is not another one. */
export const isCorrected = (
  answer: SearchAnswer,
  query: string,
): answer is SearchAnswer & { readonly readAs: string } =>
  answer.readAs !== undefined && !answer.readAs.startsWith(normaliseText(query));
