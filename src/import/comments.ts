import type { Nodes } from 'mdast';

/** Comments that speak to a tool and not to an author. */
const toolComment =
  /^\s*(?:more|truncate|toc|\/?(?:markdownlint|prettier|vale|textlint|cspell|spell-?checker|lint|remark|eslint)\b.*|\/?(?:START|END)[\s_-].*)\s*$/is;

/** Whether a comment has nothing to say to an author. */
export const isOfTool = (value: string): boolean => toolComment.test(value) || value.trim() === '';

/** Returns a comment as MDX has it; nothing for one that only a tool reads. */
export const toComment = (value: string): Nodes | undefined =>
  isOfTool(value)
    ? undefined
    : { type: 'mdxTextExpression', value: `/*${value.replaceAll('*/', '* /')}*/` };
