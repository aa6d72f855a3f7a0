import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import type { Links } from '../../urls/hrefs.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remarkArticleLinks } from './article-links.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeLanguageRuns } from './language-runs.ts';
import { remarkParser } from './parser.ts';
import { rehypeRetiredHeadings, type RetiredHeadingOptions } from './retired-headings.ts';
import { remarkSoftBreaks } from './soft-breaks.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';

export interface MarkdownContext extends RetiredHeadingOptions {
  readonly links: Links;
  readonly exists: (locale: Locale, id: string) => boolean;
  readonly localeOf: (file: VFile) => Locale;
  /** Returns the tree of a body that has been parsed already. */
  readonly findTree?: (text: string) => Root | undefined;
}

/** Returns the remark plugins; each stands alone, in any order. */
export const createRemarkPlugins = (context: MarkdownContext): PluggableList => [
  [remarkParser, { find: context.findTree }],
  remarkHeadingIds,
  remarkSoftBreaks,
  [remarkArticleLinks, context],
];

/**
 * Returns the rehype plugins in their order. Language runs come last: they split text nodes, which
 * the others look at whole.
 */
export const createRehypePlugins = (context: MarkdownContext): PluggableList => [
  [rehypeRetiredHeadings, context],
  rehypeTaskLists,
  [rehypeTables, context],
  [rehypeLanguageRuns, context],
];
