import { readBody } from '../../src/app/api/export/read-body.ts';
import type { MarkdownProblem } from '../../src/export/markdown/findings.ts';
import { toBlocks } from '../../src/export/markdown/to-mdast.ts';
import { toPlain } from '../../src/export/markdown/to-plain.ts';
import { writeText } from '../../src/export/markdown/write-text.ts';

/** Address of the page whose body is made Markdown in tests. */
export const testPage = 'https://help.test/en/page/';

/** Returns the body of a page as Markdown, and what of it has no form there. */
export function writeBody(html: string) {
  const problems: MarkdownProblem[] = [];
  const body = toPlain(readBody(`<div data-article-body>${html}</div>`, testPage), {
    resolve: (address) =>
      address.startsWith('javascript:') ? undefined : { url: new URL(address, testPage).href },
    notePrefix: 'page-',
    report: (problem) => void problems.push(problem),
  });
  return { ...writeText({ type: 'root', children: toBlocks(body) }), problems };
}
