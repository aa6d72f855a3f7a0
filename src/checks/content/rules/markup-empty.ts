import type { Content } from '../../../content-model/reading/content.ts';
import { reportMarkup } from '../report-markup.ts';
import type { Problem } from '../../rule.ts';

/** Finds links, headings, list items and components without content. */
export const checkMarkupEmpty = (content: Content): Problem[] =>
  reportMarkup(content, ({ empty }) => empty);
