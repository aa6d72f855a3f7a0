import type { Content } from '../../../content-model/reading/content.ts';
import { reportMarkup } from '../report-markup.ts';
import type { Problem } from '../../rule.ts';

/** Finds notes and definitions of links that are shown nowhere. */
export const checkDefinitionUnused = (content: Content): Problem[] =>
  reportMarkup(content, ({ unused }) => unused);
