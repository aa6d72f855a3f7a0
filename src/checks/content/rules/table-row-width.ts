import type { Content } from '../../../content-model/reading/content.ts';
import { reportMarkup } from '../report-markup.ts';
import type { Problem } from '../../rule.ts';

/** Finds rows of tables with more cells than there are columns. */
export const checkTableRowWidth = (content: Content): Problem[] =>
  reportMarkup(content, ({ surplus }) => surplus);
