import { fromHtml } from 'hast-util-from-html';
import type { MarkdownProblem } from '../../src/export/markdown/findings.ts';
import { toMarkdownTree } from '../../src/export/markdown/to-markdown-tree.ts';
import { writeText } from '../../src/export/markdown/write-text.ts';

/** Address of the page whose body is made Markdown in tests. */
export const testPage = 'https://help.test/en/page/';

/** Returns the body of a page as Markdown, and what of it has no form there. */
export function writeBody(html: string) {
  const problems: MarkdownProblem[] = [];
  const children = toMarkdownTree(fromHtml(html, { fragment: true }), {
    resolve: (address) =>
      address.startsWith('javascript:') ? undefined : { url: new URL(address, testPage).href },
    notePrefix: 'page-',
    report: (problem) => void problems.push(problem),
  });
  return { ...writeText({ type: 'root', children }), problems };
}
