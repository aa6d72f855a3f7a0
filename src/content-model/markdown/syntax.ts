import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** `remark-cjk-friendly` comes after GFM because it overrides GFM's rules for emphasis: `**重要。**然后` is bold. */
const syntax = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** Parses the body of an article, with the same syntax for the site and for the checks. */
export const parseMarkdown = (text: string): Root => syntax.parse(text);
