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
  const { count, elsewhere, incomplete } = answer;
  if (count === 0) return [elsewhere > 0 ? text.noneInCategory : text.none];
  const language = getLanguageName(answer.locale, locale);
  return [
    ...describeReading(answer, query, text),
    count === 1 ? text.foundOne : fillText(text.found, { count }),
    ...(answer.locale === locale ? [] : [fillText(text.otherLanguage, { language })]),
    ...(incomplete ? [text.incomplete] : []),
  ];
}

/** Mentions a correction, but not the completion of a half-typed word. */
function describeReading(
  { readAs }: SearchAnswer,
  query: string,
  text: SearchContext['text'],
): string[] {
  if (readAs === undefined || readAs.startsWith(normaliseText(query))) return [];
  return [fillText(text.readAs, { query: readAs })];
}
