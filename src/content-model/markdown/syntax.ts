import type { Root } from 'mdast';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
// Adds the extensions of writers to what processors know.
import type {} from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkAutolinks } from './autolinks.ts';
import { convertAlerts } from './alerts.ts';
import { convertBracedIds, remarkBracedIds } from './braced-ids.ts';
import { remarkAngleBrackets } from './angle-brackets.ts';
import { removeComments } from './remove-comments.ts';

/** One tilde is a range in Chinese, `1~3天`, and no strikethrough. */
const singleTilde = false;

/**
 * What counts as Markdown, for reading and for writing: GFM, with marks that work beside Chinese text and punctuation
 * (`**重要。**然后` is bold). The plugins after GFM override it.
 */
export function remarkDialect(this: Processor): void {
  this.use(remarkGfm, { singleTilde, tablePipeAlign: false })
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, { singleTilde })
    .use(remarkAutolinks)
    .use(remarkWriteTasks);
}

/** Writes the boxes of tasks: they are lost where the plugins for Chinese override how GFM writes a paragraph. */
function remarkWriteTasks(this: Processor): void {
  (this.data().toMarkdownExtensions ??= []).push(gfmTaskListItemToMarkdown());
}

/** Reads MDX of this dialect, with comments, line breaks, addresses and ids as other tools write them. */
export const mdxSyntax = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkDialect)
  .use(remarkAngleBrackets)
  .use(remarkBracedIds)
  .freeze();

/** Converts `<br>` to line breaks. */
function convertBreaks(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!/^<br/i.test(node.value) || !parent || index === undefined) return;
    parent.children[index] = { type: 'break', ...(node.position && { position: node.position }) };
  });
}

/**
 * Parses the body of an article, with the same syntax for the site and for the checks. Comments are left out, and what
 * authors know from other tools, ids in braces and alerts of GitHub, is what it is here.
 */
export function parseMarkdown(text: string): Root {
  const tree = mdxSyntax.parse(text);
  if (/<!--|\{\s*\/[*/]/.test(text)) removeComments(tree);
  if (/<br/i.test(text)) convertBreaks(tree);
  if (text.includes('{#')) convertBracedIds(tree);
  if (text.includes('[!')) convertAlerts(tree, text);
  return tree;
}
