import { toPrintable, toVisible } from '../i18n/visible-text.ts';

/**
 * What keeps a page from becoming a PDF, a picture or Markdown, as data. These are not rules about content
 * (src/checks/): they are found on built pages, after the content has been checked.
 */

/** Each rule, with what to do about a finding. */
const fixes = {
  'pdf-element':
    'Add a line to src/export/pdf/elements.ts, or write it with the existing elements.',
  'pdf-glyph': 'Write it another way, or add a font that has it (docs/pdf.md).',
  'pdf-heading': 'Give the heading the next level below the one before it.',
  'pdf-image': 'Use a PNG, JPEG, GIF, WebP or SVG of this site, with an alternative text.',
  'pdf-typesetting': 'Fix what it names; DEBUG=1 prints the source that was typeset.',
  'markdown-element':
    'Add the element to src/export/markdown/to-markdown-tree.ts, or write it with the existing elements.',
} as const;

export type ExportRule = keyof typeof fixes;

export interface ExportProblem {
  readonly rule: ExportRule;
  /** What is wrong, with the value seen and what was expected. */
  readonly message: string;
}

export interface ExportFinding extends ExportProblem {
  /** Href of the page. */
  readonly page: string;
}

/** Returns findings as a report for a terminal. */
export function formatExportFindings(findings: readonly ExportFinding[]): string {
  const blocks = findings.map(
    ({ rule, page, message }) =>
      `${toVisible(page)}  error  ${rule}\n  ${toVisible(message)}\n  → ${fixes[rule]}`,
  );
  const total = findings.length === 1 ? '1 error' : `${findings.length} errors`;
  const isMarkdown = findings.some(({ rule }) => rule === 'markdown-element');
  const docs = isMarkdown ? 'docs/markdown-export.md' : 'docs/pdf.md';
  return toPrintable([...blocks, `${total}. Each rule: ${docs}.`].join('\n\n'));
}

/** Throws with a report where there are findings: a build writes all files or fails. */
export function assertComplete(findings: readonly ExportFinding[]): void {
  if (findings.length === 0) return;
  throw new Error(`${formatExportFindings(findings)}\n\nNothing was built.`);
}
