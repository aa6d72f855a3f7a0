import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** `remark-cjk-friendly` follows GFM because it changes the emphasis rules GFM has set: `**重要。**然后` is bold. */
const syntax = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** Parses the body of an article: what counts as Markdown here, for the site and for the checks alike. */
export const parseMarkdown = (text: string): Root => syntax.parse(text);
