import { fromHtml } from 'hast-util-from-html';
import type { ExportProblem } from '../../src/export/findings.ts';
import { toMarkdownTree } from '../../src/export/markdown/to-markdown-tree.ts';
import { writeText } from '../../src/export/markdown/write-text.ts';

/** Address of the page that tests convert to Markdown. */
export const testPage = 'https://help.test/en/page/';

/** Converts the body of a page to Markdown, and returns the problems. */
export function writeBody(html: string) {
  const problems: ExportProblem[] = [];
  const children = toMarkdownTree(fromHtml(html, { fragment: true }), {
    resolve: (address) =>
      address.startsWith('javascript:') ? undefined : { url: new URL(address, testPage).href },
    notePrefix: 'page-',
    report: (problem) => void problems.push(problem),
  });
  return { ...writeText({ type: 'root', children }), problems };
}
