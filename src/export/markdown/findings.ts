/**
 * What keeps an article from becoming Markdown, as data. Each rule is explained in docs/markdown-export.md. Like
 * those of the PDFs they are found on built pages, after the content has been checked.
 */
export type MarkdownRule = 'markdown-element';

export interface MarkdownProblem {
  readonly rule: MarkdownRule;
  /** What is wrong, with the value seen and what was expected. */
  readonly message: string;
}

export interface MarkdownFinding extends MarkdownProblem {
  /** Href of the page. */
  readonly page: string;
}

/** What to do about each. */
const fixes = {
  'markdown-element':
    'Give the component a form in src/export/markdown/to-markdown-tree.ts, or write it with what is there.',
} as const satisfies Record<MarkdownRule, string>;

/** Returns findings as a report for a terminal. */
export function formatMarkdownFindings(findings: readonly MarkdownFinding[]): string {
  const blocks = findings.map(
    ({ rule, page, message }) => `${page}  error  ${rule}\n  ${message}\n  → ${fixes[rule]}`,
  );
  const total = findings.length === 1 ? '1 error' : `${findings.length} errors`;
  return [...blocks, `${total}. Each rule: docs/markdown-export.md.`].join('\n\n');
}
