/**
 * What keeps a page from becoming a PDF or a picture, as data. Each rule is explained in docs/pdf.md. They are not
 * rules about content (src/checks/): they are found on built pages, after the content has been checked.
 */
export type PdfRule = 'pdf-element' | 'pdf-glyph' | 'pdf-heading' | 'pdf-image' | 'pdf-typesetting';

export interface PdfFinding {
  readonly rule: PdfRule;
  /** Href of the page. */
  readonly page: string;
  /** What is wrong, with the value seen and what was expected. */
  readonly message: string;
}

/** What to do about each. */
const fixes = {
  'pdf-element':
    'Add a line to src/export/pdf/elements.ts, or write it with the existing elements.',
  'pdf-glyph': 'Write it another way, or add a font that has it (docs/pdf.md).',
  'pdf-heading': 'Give the heading the next level below the one before it.',
  'pdf-image': 'Use a PNG, JPEG, GIF, WebP or SVG of this site, with an alternative text.',
  'pdf-typesetting': 'Fix what it names; DEBUG=1 prints the source that was typeset.',
} as const satisfies Record<PdfRule, string>;

/** Returns findings as a report for a terminal. */
export function formatPdfFindings(findings: readonly PdfFinding[]): string {
  const blocks = findings.map(
    ({ rule, page, message }) => `${page}  error  ${rule}\n  ${message}\n  → ${fixes[rule]}`,
  );
  const total = findings.length === 1 ? '1 error' : `${findings.length} errors`;
  return [...blocks, `${total}. Each rule: docs/pdf.md.`].join('\n\n');
}
