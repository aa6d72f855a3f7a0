import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import type { Links } from '../links/hrefs.ts';
import type { Locale } from '../site/locales.ts';
import { remarkArticleLinks } from './article-links.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeLanguageRuns } from './language-runs.ts';
import { rehypeRetiredHeadings, type RetiredHeadingOptions } from './retired-headings.ts';
import { remarkSoftBreaks } from './soft-breaks.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';

/**
 * Syntax: what counts as Markdown here, for the site and for the checks alike. `remark-cjk-friendly`
 * follows GFM because it changes the emphasis rules GFM has set: `**重要。**然后` is bold.
 */
export const remarkSyntax: PluggableList = [remarkGfm, remarkCjkFriendly];

export interface MarkdownContext extends RetiredHeadingOptions {
  readonly links: Links;
  readonly exists: (locale: Locale, id: string) => boolean;
  readonly localeOf: (file: VFile) => Locale;
}

/** Returns the remark plugins in their order; each stands alone, so only the syntax must be first. */
export const createRemarkPlugins = (context: MarkdownContext): PluggableList => [
  ...remarkSyntax,
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
